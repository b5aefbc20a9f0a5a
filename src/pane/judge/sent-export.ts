import type { Exported } from '../../export/index.ts'
import type { ExportOutcome } from './judge.ts'

/** Some rows of a table, or all that an export says beside its rows. */
export interface RowsPart {
  readonly table: string
  readonly rows: readonly object[]
}
export type SentOutcome = ExportOutcome | { readonly exported: Omit<Exported, 'tables'> }

/** So many rows of a platform are copied in less time than a person notices. */
const most = 2_000

/** The rows of an export, some at a time. */
export function* rowsParts(outcome: ExportOutcome): Generator<RowsPart> {
  if (!('exported' in outcome)) return

  for (const [table, rows] of Object.entries<readonly object[]>(outcome.exported.tables)) {
    // A table without rows is a table all the same.
    for (let at = 0; at === 0 || at < rows.length; at += most) yield { table, rows: rows.slice(at, at + most) }
  }
}

/** What an export says once its rows are sent. */
export function withoutRows(outcome: ExportOutcome): SentOutcome {
  if (!('exported' in outcome)) return outcome

  const { tables: _, ...others } = outcome.exported
  return { exported: others }
}

/** Puts the rows that come in parts to the export that they belong to. */
export function joiningRows() {
  let tables: Record<string, object[]> = {}

  return {
    take({ table, rows }: RowsPart) {
      const own = tables[table] ?? []
      tables[table] = own
      own.push(...rows)
    },
    whole(sent: SentOutcome): ExportOutcome {
      if (!('exported' in sent)) return sent

      const exported = { ...sent.exported, tables } as unknown as Exported
      tables = {}
      return { exported }
    },
  }
}
