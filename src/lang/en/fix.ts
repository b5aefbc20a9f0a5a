import type { FixWords } from '../fix-words.ts'

/** What `infitah fix` says in English. */
export const fix: FixWords = {
  nowhere: () =>
    'where should the mended workbook go? `--out` writes it to a new file, `--in-place` in place of the old one, and `--dry-run` shows the fixes and writes nothing.',
  twoPlaces: () => '`--out` and `--in-place` exclude each other; keep one of them.',
  outIsInput: (path, say) =>
    `this is the workbook itself: ${say.code(path)}. \`--in-place\` writes in its place; else choose another name.`,
  otherEnding: (path, ending, say) =>
    `Excel would not open this file: its name must end in ${say.code(ending)}, like that of the old one: ${say.code(path)}`,
  open: (path, lock, say) =>
    `this workbook is open in another program; close it and try again: ${say.code(path)}. If it is not open, delete the file ${say.code(lock)}.`,
  ruleWithoutFix: (rule, say) => `this rule offers no fix, its findings are mended in the workbook: ${say.code(rule)}`,
  broken: (path, place, say) =>
    `nothing is written, as the mended workbook would not read back as it should (${place}); mend it in Excel: ${say.code(path)}`,
  nothing: 'There is nothing to fix, and nothing is written.',
  wouldMend: (findings, say) =>
    say.count(findings, { one: '# finding would be mended', other: '# findings would be mended' }),
  mended: (findings, say) => say.count(findings, { one: '# finding mended', other: '# findings mended' }),
  change: (was, now) => `${was} → ${now}`,
  empty: 'an empty cell',
  formulaGoes: (formula, say) => `the formula ${say.code(formula)}`,
  leftHeading: 'Fixes not made',
  leftFor: (place, code, say) =>
    `${place} is changed by the fix of ${say.code(code)}. If the finding remains, run the command again on the mended workbook.`,
  choices: (codes, say) =>
    `Offered fixes that need consent, made when their rule is named with \`--rule\`: ${codes.map(say.code).join(', ')}`,
  written: (path, say) => `The mended workbook is written to: ${say.code(path)}`,
  notWritten: 'This only shows the fixes; nothing is written.',
  kept: (path, say) => `The old workbook is kept in: ${say.code(path)}`,
  toCalculate: (cells, say) =>
    say.count(cells, {
      one: '# formula will be calculated when the workbook is opened in Excel; save it there.',
      other: '# formulas will be calculated when the workbook is opened in Excel; save it there.',
    }),
  remaining: 'Findings that remain',
  seeCheck: (command, say) => `For the details: ${say.code(command)}`,
}
