import { differenceMarkdown } from '../../src/cli/text/difference.ts'
import { byHandOutline, conflictsOutline, takenOutline } from '../../src/cli/text/merge.ts'
import { outlineMarkdown } from '../../src/cli/text/outline.ts'
import { plainText } from '../../src/cli/text/plain-text.ts'
import { compare } from '../../src/compare.ts'
import type { Place, Workbook } from '../../src/grid/index.ts'
import { languages } from '../../src/lang/index.ts'
import { mergeCopies, withEdits } from '../../src/merge/index.ts'
import { readPlan } from '../../src/plan/index.ts'
import { editedBy, shapes } from '../diff/corpus.ts'
import { insertedRows, typed } from '../faults/planting.ts'

const spoken = Object.values(languages)
const copies = ['finance.xlsx', 'projects.xlsx', 'mayor.xlsx']

/** What the copies of three services of each workbook of the corpus come to, one language after another. */
export function expectedMerges(): readonly (readonly [path: string, text: string])[] {
  return Object.entries(shapes).map(([name, base], index) => {
    const language = spoken[(index + 1) % spoken.length] ?? languages.ar
    const made = [editedBy('finance', base), editedBy('projects', base), editedByMayor(base)]
    const merge = mergeCopies(
      base,
      made.map((workbook, copy) => ({ name: copies[copy] ?? '', workbook })),
    )
    const outlines = [
      ...takenOutline(merge, copies, language),
      ...conflictsOutline(merge, base, language.interface.merge.kept, language),
      ...byHandOutline(merge, base, language),
    ]
    const difference = compare(base, withEdits(base, merge.edits), {
      asOf: '2027-06-30',
      language,
      oldFile: `${name}.xlsx`,
      file: 'merged.xlsx',
    })
    const text = `${plainText(outlineMarkdown(outlines).join('\n'))}\n\n${differenceMarkdown(difference, language)}`

    return [`test/merge/expected/${name}.${language.code}.md`, text]
  })
}

/** Another partner than finance has, a later end than the services have, and a new activity in a row of its own. */
function editedByMayor(workbook: Workbook): Workbook {
  const [first, second] = readPlan(workbook).projects
  const partner = first?.listed?.partners[0]?.at
  const end = second?.followed?.activities[0]?.end?.at
  const line = second?.budget?.lines[1]
  const other = typed(
    ...(partner === undefined ? [] : [[partner, 'العمالة'] as const]),
    ...(end === undefined ? [] : [[end, '30/11/2027'] as const]),
  )(workbook).workbook
  if (line === undefined) return other

  const { sheet, row } = line.label.at
  const at = (place: Place | undefined, value: string | number) =>
    place === undefined ? [] : [[{ ...place, sheet, row }, value] as const]

  return typed(
    ...at(line.label.at, 'نشاط أضيف في نسخة الرئيس'),
    ...at(line.cost?.at, 7000),
    ...at(line.mobilised?.at, 7000),
  )(insertedRows(sheet, row, 1)(other).workbook).workbook
}
