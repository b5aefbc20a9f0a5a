import type { MergeWords } from '../merge-words.ts'

/** What merging the copies of a workbook says in English. */
export const merge: MergeWords = {
  heading: (base, say) => `Merging the copies of services into the base ${say.code(base)}`,
  taken: (cells, copy, say) =>
    `${say.code(copy)}: ${say.count(cells, { one: '# cell taken', other: '# cells taken' })}`,
  conflicts: (cells, say) =>
    say.count(cells, { one: '# cell that the copies differ on', other: '# cells that the copies differ on' }),
  unwritten: (say) =>
    `Nothing was written. Bring the copies to one value and merge again, or add ${say.code('--keep-base')} to leave these cells as they are in the base.`,
  kept: 'These cells stay as they are in the base.',
  written: (path, say) => `The result is written to ${say.code(path)}`,
  nothingChanged: 'The copies hold what the base holds: nothing was written.',
  comments: (comments, copy, say) =>
    `${say.code(copy)} has ${say.count(comments, {
      one: '# comment that the base has not',
      other: '# comments that the base has not',
    })}: comments are to be taken over by hand.`,
  nothingTaken: 'No change of the copies can be taken over: nothing was written.',
  byHand: 'To be taken over by hand',
  manual: {
    'rows-inserted': (sheet, where, copy, say) =>
      `Rows put in by ${say.code(copy)}, sheet ${say.quote(sheet)}, rows ${say.code(where)}`,
    'rows-deleted': (sheet, where, copy, say) =>
      `Rows of the base that ${say.code(copy)} does not have, sheet ${say.quote(sheet)}, rows ${say.code(where)}`,
    'rows-moved': (sheet, where, copy, say) =>
      `Rows moved in ${say.code(copy)}, sheet ${say.quote(sheet)}, rows ${say.code(where)}`,
    'columns-inserted': (sheet, where, copy, say) =>
      `Columns put in by ${say.code(copy)}, sheet ${say.quote(sheet)}, columns ${say.code(where)}`,
    'columns-deleted': (sheet, where, copy, say) =>
      `Columns of the base that ${say.code(copy)} does not have, sheet ${say.quote(sheet)}, columns ${say.code(where)}`,
    'columns-moved': (sheet, where, copy, say) =>
      `Columns moved in ${say.code(copy)}, sheet ${say.quote(sheet)}, columns ${say.code(where)}`,
    'cells-covered': (sheet, where, copy, say) =>
      `Cells of ${say.code(copy)}, sheet ${say.quote(sheet)}, that a merge covers in the base: ${say.code(where)}`,
    formulas: (sheet, where, copy, say) =>
      `Formulas of ${say.code(copy)}, sheet ${say.quote(sheet)}, that refer to rows or columns the base does not have: ${say.code(where)}`,
    errors: (sheet, where, copy, say) =>
      `Error values in ${say.code(copy)}, sheet ${say.quote(sheet)}: ${say.code(where)}`,
    'values-for-formulas': (sheet, where, copy, say) =>
      `${say.code(copy)} has no formulas on the sheet ${say.quote(sheet)}; those of the base are kept. Its values in their place: ${say.code(where)}`,
    merges: (sheet, where, copy, say) =>
      `Merged cells made (+) or undone (−) in ${say.code(copy)}, sheet ${say.quote(sheet)}: ${say.code(where)}`,
    'sheet-added': (sheet, _, copy, say) => `Sheet added by ${say.code(copy)}: ${say.quote(sheet)}`,
    'sheet-removed': (sheet, _, copy, say) =>
      `Sheet of the base that ${say.code(copy)} does not have: ${say.quote(sheet)}`,
    'sheet-renamed': (sheet, where, copy, say) =>
      `Sheet renamed in ${say.code(copy)}: ${say.quote(where)} → ${say.quote(sheet)}`,
  },
  line: (name, value) => `${name}: ${value}`,
  place: (sheet, cell, say) => `${say.code(cell)}  ${say.code(sheet)}`,
  meaning: (project, activity, column, say) =>
    activity === null
      ? `Project ${say.code(project)}, ${column}`
      : `Project ${say.code(project)}, activity ${say.quote(activity)}, ${column}`,
  inBase: 'base',
  inCopies: (copies, say) => `${copies.length === 1 ? 'copy' : 'copies'} ${copies.map(say.code).join(', ')}`,
  empty: 'empty',
  formatted: (value, format, say) => `${value}, in the format ${say.code(format)}`,
}
