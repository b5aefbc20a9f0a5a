import { datasetOf, type Exported, type TargetContext } from '../../export/index.ts'
import { type CkanFacts, CkanTrouble, publishDataset } from '../../hosts/http/ckan/index.ts'
import type { Language } from '../../lang/index.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** Where and how a dataset is published. */
export interface PortalOptions {
  readonly to?: string
  readonly organisation?: string
  readonly tokenEnv: string
  readonly tokenHeader: string
  readonly datastore?: boolean
}

/** Few enough rows that no portal takes them for an attack. */
const rowsAtOnce = 250
const patience = 60_000

/** The options of a portal go with its target alone: refused before any work is done. */
export function refuseOtherTargets(target: string, { to, organisation, datastore }: PortalOptions, language: Language) {
  const { say, interface: words } = language
  const given = [
    ['--to', to],
    ['--organisation', organisation],
    ['--datastore', datastore],
  ] as const
  const [option] = given.find(([, value]) => value !== undefined) ?? []
  if (option !== undefined && target !== 'ckan') throw new Refusal(words.export.onlyFor(option, 'ckan', say))
}

/** Publishes an export on a portal; gives the line that says so. */
export async function publishOn(
  address: string,
  exported: Exported,
  { organisation, tokenEnv, tokenHeader, datastore = false }: PortalOptions,
  context: TargetContext,
  world: World,
  language: Language,
): Promise<string> {
  const { say, interface: words } = language
  const token = world.env[tokenEnv]?.trim() ?? ''
  if (token === '') throw new Refusal(words.export.noToken(tokenEnv, say))

  const dataset = datasetOf(exported, context)
  try {
    const outcome = await publishDataset({
      portal: { address, token, header: tokenHeader, fetch: world.fetch, patience },
      dataset,
      exported,
      organisation: organisation ?? null,
      dataStoreChunk: datastore ? rowsAtOnce : null,
    })
    return words.export[outcome](`${address}/dataset/${dataset.name}`, say)
  } catch (error) {
    throw error instanceof CkanTrouble
      ? new Refusal(sentenceOf(error.facts, address, language), { cause: error })
      : error
  }
}

function sentenceOf(facts: CkanFacts, address: string, { say, interface: { export: words } }: Language): string {
  switch (facts.kind) {
    case 'unreachable':
      return words.ckan.unreachable(address, say)
    case 'denied':
      return words.ckan.denied(address, facts.detail, say)
    case 'page':
      return words.ckan.page(address, facts.status, say)
    case 'refused':
      return words.ckan.refused(address, facts.action, facts.detail, say)
    case 'too-large':
      return words.ckan.tooLarge(facts.file, `${facts.most / 1024 / 1024} MB`, say)
    case 'old':
      return words.ckan.old(address, facts.version, say)
  }
}
