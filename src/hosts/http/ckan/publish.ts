import * as z from 'zod'
import {
  type CkanDataset,
  type CkanResource,
  dataStoreFields,
  dataStoreKey,
  dataStoreRecords,
  type Exported,
} from '../../../export/index.ts'
import { callPortal, type Portal } from './portal.ts'
import { CkanTrouble } from './trouble.ts'

/** How a dataset is published. */
export interface Publishing {
  readonly portal: Portal
  readonly dataset: CkanDataset
  readonly exported: Exported
  /** The portal's organisation that the data belong to. */
  readonly organisation: string | null
  /** How many rows go to the DataStore at once; null where it is left alone. */
  readonly dataStoreChunk: number | null
}

/** What CKAN takes in one file unless it is set up otherwise. */
export const mostBytes = 10 * 1024 * 1024
const oldest = [2, 9] as const

const statusSchema = z.object({ ckan_version: z.string() })
const datasetSchema = z.object({
  id: z.string(),
  extras: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
  resources: z.array(z.object({ id: z.string(), name: z.string().nullish() })).default([]),
})
const resourceSchema = z.object({ id: z.string() })

/**
 * Puts a dataset on a portal, or brings it up to date; says whether anything was sent. What was begun and cut off is taken
 * up by the next call: only at the end the dataset says which rows it has.
 * @throws CkanTrouble
 */
export async function publishDataset(publishing: Publishing): Promise<'published' | 'unchanged'> {
  const { portal, dataset, exported } = publishing
  dataset.resources.forEach(refuseLarge)
  await refuseOld(portal)
  const there = await callPortal(portal, 'package_show', { id: dataset.name })
  const known = there === null ? null : read(datasetSchema, there, 'package_show')
  if (known !== null && isUpToDate(known, publishing)) return 'unchanged'

  const own = await describedDataset(publishing, known)
  for (const resource of dataset.resources) {
    const id = await uploaded(portal, resource, own)
    if (publishing.dataStoreChunk !== null) await storeRows(publishing, resource, id, publishing.dataStoreChunk)
  }
  const extras = [...dataset.extras, { key: hashKey, value: exported.contentHash }]
  await done(portal, 'package_patch', { id: own.id, extras })

  return 'published'
}

const hashKey = 'content_hash'
type KnownDataset = z.infer<typeof datasetSchema>

function refuseLarge({ name, csv }: CkanResource): void {
  if (new TextEncoder().encode(csv).length > mostBytes) {
    throw new CkanTrouble({ kind: 'too-large', file: name, most: mostBytes })
  }
}

async function refuseOld(portal: Portal): Promise<void> {
  const version = await versionOf(portal)
  if (version === null) return

  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  const isOld = major < oldest[0] || (major === oldest[0] && minor < oldest[1])
  if (isOld) throw new CkanTrouble({ kind: 'old', version })
}

/** null where a portal does not tell its version: it will refuse what it cannot do. */
async function versionOf(portal: Portal): Promise<string | null> {
  try {
    return statusSchema.safeParse(await callPortal(portal, 'status_show', {})).data?.ckan_version ?? null
  } catch (error) {
    if (error instanceof CkanTrouble && error.facts.kind === 'refused') return null
    throw error
  }
}

function isUpToDate({ extras, resources }: KnownDataset, { dataset, exported }: Publishing): boolean {
  const names = resources.map(({ name }) => name)

  return (
    extras.some(({ key, value }) => key === hashKey && value === exported.contentHash) &&
    dataset.resources.every(({ name }) => names.includes(name))
  )
}

/** The portal keeps whatever else it knows of a dataset that is there. */
async function describedDataset(
  { portal, dataset, organisation }: Publishing,
  known: KnownDataset | null,
): Promise<KnownDataset> {
  const { resources: _, ...described } = dataset
  const input = { ...described, ...(organisation !== null && { owner_org: organisation }) }
  const action = known === null ? 'package_create' : 'package_patch'
  const result = await done(portal, action, known === null ? input : { ...input, id: known.id })

  return read(datasetSchema, result, action)
}

/** The id of a table's resource, once its file is there. */
async function uploaded(portal: Portal, resource: CkanResource, { id, resources }: KnownDataset): Promise<string> {
  const { name, description, format, mimetype, csv } = resource
  const there = resources.find((one) => one.name === name)
  const form = new FormData()
  const members = {
    ...(there === undefined ? { package_id: id } : { id: there.id }),
    name,
    description,
    format,
    mimetype,
  }
  for (const [member, value] of Object.entries(members)) form.set(member, value)
  form.set('upload', new Blob([csv], { type: mimetype }), name)
  const action = there === undefined ? 'resource_create' : 'resource_patch'

  return read(resourceSchema, await done(portal, action, form), action).id
}

/** Rows that are no longer published go first: those of this plan alone. */
async function storeRows({ portal, exported }: Publishing, { table }: CkanResource, id: string, chunk: number) {
  const store = { resource_id: id, force: true }
  const { memberId: member_id, period } = exported
  const key = dataStoreKey(table)
  await done(portal, 'datastore_create', { ...store, fields: dataStoreFields(table), primary_key: key })
  await done(portal, 'datastore_delete', { ...store, filters: { member_id, period } })
  const records = dataStoreRecords(table, exported.tables[table])
  for (let first = 0; first < records.length; first += chunk) {
    const some = records.slice(first, first + chunk)
    await done(portal, 'datastore_upsert', { ...store, method: 'upsert', records: some })
  }
}

/** An action whose thing must be there. */
async function done(portal: Portal, action: string, input: Parameters<typeof callPortal>[2]): Promise<unknown> {
  const result = await callPortal(portal, action, input)
  if (result === null) throw new CkanTrouble({ kind: 'refused', action, detail: 'Not Found' })

  return result
}

function read<T>(schema: z.ZodType<T>, result: unknown, action: string): T {
  const { data, success } = schema.safeParse(result)
  if (!success) throw new CkanTrouble({ kind: 'refused', action, detail: JSON.stringify(result)?.slice(0, 100) ?? '' })

  return data
}
