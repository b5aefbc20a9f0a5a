import { type Place, placeKey, samePlace } from '../../grid/index.ts'
import { pointsText, shareNumber } from '../../money/index.ts'
import type { Plan, Project, ShareField } from '../../plan/index.ts'
import { gatherLists } from '../gather-lists.ts'
import { percentFormatFor } from '../percent-format.ts'
import { type CellEdit, defineRule, type Fix, type Summary } from '../rule.ts'

/** A column of shares where nothing says whether 0.5 is half a point or fifty: it was read as its numbers suggest. */
export const cellShareScaleGuessed = defineRule({
  code: 'V08',
  id: 'cell/share-scale-guessed',
  severity: 'info',
  since: '1.0.0',
  each: 'plan',

  *check({ plan, ofProjects }) {
    const guessed = plan.shareColumns.filter((column) => column.guessed)
    const shares = guessed.length === 0 ? [] : ofProjects(readShares)
    const fields = new Map(shares.map((field) => [placeKey(field.at), field]))
    for (const { matrix, header, scale, telling, cells } of guessed) {
      const column = columnOf(plan, header)
      yield {
        at: [header],
        about: { of: 'matrix', matrix, part: column },
        facts: { column: `${matrix}/${column}`, scale },
        ...percentFix(
          cells.map((place) => fields.get(placeKey(place))),
          telling ? 'safe' : 'choice',
        ),
      }
    }
  },
})

function columnOf({ matrices }: Plan, header: Place): string {
  const columns = matrices.tables.flatMap(({ segments }) => segments.flatMap((segment) => segment.columns))
  const column = columns.find((candidate) => samePlace(candidate.header, header))

  return [column?.field, column?.year].filter((part) => part != null).join('/')
}

const readShares: Summary<readonly ShareField[], readonly ShareField[]> = {
  reads: ['shares'],
  of: sharesIn,
  gather: gatherLists,
}

function sharesIn({ followed }: Project): readonly ShareField[] {
  const tracking = (followed?.activities ?? []).flatMap(({ indicators }) => indicators)
  const impacts = followed?.impacts ?? []
  const limits = [...tracking.map(({ weight }) => weight), ...impacts.map(({ maximum }) => maximum)]
  const achieved = [...tracking, ...impacts].flatMap((indicator) => indicator.achieved.map(({ share }) => share))

  return [...limits.filter((limit) => limit !== null), ...achieved]
}

/**
 * All cells or none: a column of which only a part says its scale reads worse than before. It keeps the meaning only
 * where the column's own numbers show it: a column of ones may hold hundredths or wholes.
 */
function percentFix(fields: readonly (ShareField | undefined)[], kind: Fix['kind']): { fix?: Fix } {
  const edits = fields.map(percentEdit)
  const complete = edits.filter((edit) => edit !== null)
  if (complete.length === 0 || complete.length < edits.length) return {}

  return { fix: { kind, edits: complete } }
}

function percentEdit(field: ShareField | undefined): CellEdit | null {
  const value = field?.value ?? null
  if (field === undefined || value === null || field.formula) return null

  return {
    at: field.at,
    was: field.written,
    value: shareNumber(value, 'fractions'),
    format: percentFormatFor(pointsText(value)),
  }
}
