import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod'
import type { HeldBack } from './clean.ts'
import type { Exported } from './export-rows.ts'
import { tableNames } from './tables/index.ts'
import type { TargetFile } from './targets/index.ts'

/** The file that says what an export holds: the only one that tells when it was made. */
export const manifestName = 'manifest.json'
/** The file that says what was held back and why: it is for the collectivity, not for the platform. */
export const receiptName = 'receipt.json'

/** What the manifest of an export says. */
export const manifestSchema = z.object({
  format: z.literal('infitah.export/1'),
  target: z.string(),
  created: z.iso.date(),
  generator: z.string(),
  member_id: z.number(),
  period: z.string(),
  content_hash: z.string(),
  rows: z.record(z.string(), z.number()),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
})

/** When an export is made, for what, and by which version. */
export interface Making {
  readonly target: string
  readonly day: string
  readonly version: string
}

/** The files of an export with its receipt and its manifest. */
export function withManifest(files: readonly TargetFile[], exported: Exported, making: Making): readonly TargetFile[] {
  const all = [...files, { path: receiptName, content: json(receiptOf(exported)) }]

  return [...all, { path: manifestName, content: json(manifestOf(all, exported, making)) }]
}

/** The names that a manifest lists, itself among them; null where the text is none of ours. */
export function namesInManifest(text: string): readonly string[] | null {
  const read = manifestSchema.safeParse(parsed(text))

  return read.success ? [manifestName, ...read.data.files.map(({ path }) => path)] : null
}

function manifestOf(
  files: readonly TargetFile[],
  { memberId, period, contentHash, tables }: Exported,
  { target, day, version }: Making,
): z.infer<typeof manifestSchema> {
  return {
    format: 'infitah.export/1',
    target,
    created: day,
    generator: `infitah ${version}`,
    member_id: memberId,
    period,
    content_hash: contentHash,
    rows: Object.fromEntries(tableNames.map((name) => [name, tables[name].length])),
    files: files.map(fileIn),
  }
}

function fileIn({ path, content }: TargetFile): z.infer<typeof manifestSchema>['files'][number] {
  const bytes = typeof content === 'string' ? utf8ToBytes(content) : content

  return { path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }
}

/** What did not go, and what went with a warning that nobody decided on. */
function receiptOf({ memberId, period, contentHash, tables, heldBack, notes }: Exported) {
  return {
    format: 'infitah.receipt/1',
    member_id: memberId,
    period,
    content_hash: contentHash,
    projects: tables.projects.map(({ project_code }) => project_code),
    held_back: heldBack.map(heldIn),
    undecided: notes.undecided.map(findingIn),
    settings: notes.settings,
  }
}

function heldIn({ code, title, reason, decided, findings, missing }: HeldBack) {
  return {
    project: code,
    title,
    reason,
    decided,
    findings: findings.map(findingIn),
    missing,
  }
}

function findingIn({ rule, code, project, sheet, cells, message, fingerprint }: HeldBack['findings'][number]) {
  return { rule, code, project, sheet, cells, message, fingerprint }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
