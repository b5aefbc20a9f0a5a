import { canonicalJson, type Exported, rowHash } from '../export/index.ts'
import { carriedRows, type Notes, type Row } from '../protocol/index.ts'

/** What is pushed: all clean rows of a plan, their hash, and what is said of those that stay. */
export interface PushContent {
  readonly rows: readonly Row[]
  readonly contentHash: string
  readonly notes: Notes
}

/** An export as it is pushed. */
export function contentOf({ tables, contentHash, heldBack, notes }: Exported): PushContent {
  return {
    rows: carriedRows(tables),
    contentHash,
    notes: {
      heldBack: heldBack.map(({ code, reason, findings }) => ({
        project: code,
        reason,
        rules: [...new Set(findings.map((finding) => finding.code))],
      })),
      undecided: notes.undecided.map(({ code, project }) => ({ rule: code, project })),
      settings: notes.settings.map(({ rule, severity }) => ({ rule, severity })),
    },
  }
}

/** The key of a push: the same for the same content on the same base, whoever was killed in between. */
export function idempotencyKey({ contentHash, notes }: PushContent, base: number): string {
  return `push-${rowHash({ contentHash, base, notes: canonicalJson(notes) })}`
}
