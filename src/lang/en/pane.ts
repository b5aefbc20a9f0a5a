import type { PaneWords } from '../pane-words.ts'

/** What the task pane says in English. */
export const pane: PaneWords = {
  name: 'Infitah',
  language: 'Language',
  views: { check: 'Check', totals: 'Credits', progress: 'Progress', review: 'Review', export: 'Export' },
  again: 'Check again',
  close: 'Close',

  reading: 'Reading the workbook…',
  judging: 'Applying the rules…',
  cancel: 'Cancel',
  trouble: {
    protected: (place) =>
      place === '' ? 'A protected sheet refuses writing.' : `Protection refuses writing: ${place}.`,
    'cell-edit-mode': () => 'A cell is being edited in the workbook.',
    'read-only': () => 'The workbook is open for reading only.',
    'too-large': (place) => (place === '' ? 'The workbook is larger than can be taken.' : `Too much data: ${place}.`),
    'not-found': (place) => (place === '' ? 'The cell or sheet is gone.' : `This place is gone: ${place}.`),
    hidden: (place) => `The cell is on a hidden sheet: ${place}.`,
    unsupported: () => 'That cannot be done here.',
    stopped: () => 'Reading was stopped.',
    failed: () => 'That did not work.',
  },
  wayOut: {
    protected: 'Take the protection off the sheet (Review tab), then try again. Nothing was written.',
    'cell-edit-mode': 'Press Enter or Esc in the sheet to end the edit, then try again.',
    'read-only': 'Save a copy that can be written to, then open Infitah again.',
    'too-large': 'Move sheets that are no part of the plan out of the workbook, then try again.',
    'not-found': 'Check again, to read the workbook as it is now.',
    hidden: 'Show the sheet (right-click on the name of any sheet, Unhide), then try again.',
    unsupported: 'Do it by hand in the workbook; a newer version of the program may be able to.',
    stopped: 'You can take it up again at any time.',
    failed: 'Try again; if it happens again, save, close and reopen the workbook. Nothing was written.',
  },
  notAPlan: 'The matrices of an openness plan were not found in this workbook',
  notAPlanHint:
    'The findings below say which headings were found and which are missing. With the usual headings back, the workbook can be read.',

  search: 'Search the findings',
  severity: 'Severity',
  allSeverities: 'All severities',
  project: 'Project',
  allProjects: 'All projects',
  rule: 'Rule',
  allRules: 'All rules',
  filters: 'Filter',
  clear: 'Show all',
  noneMatch: 'No finding matches this search.',
  listed: (shown, all, say) =>
    shown === all
      ? say.count(all, { one: '# finding', other: '# findings' })
      : `${say.number(shown)} of ${say.number(all)}`,
  findings: 'Findings',
  next: 'Next finding',
  previous: 'Previous finding',
  keys: 'From finding to finding: the arrow keys, or F8 and Shift+F8 anywhere in the pane. To the cell: Enter.',
  position: (place, of, say) => `${say.number(place)} of ${say.number(of)}`,
  also: 'Other cells concerned:',
  fresh: 'New',
  appeared: (count, say) => say.count(count, { one: '# finding appeared', other: '# findings appeared' }),
  mended: (count, say) => say.count(count, { one: '# finding mended', other: '# findings mended' }),

  mark: 'Mark the cells',
  unmark: 'Take marks away',
  marksRefused:
    'To mark cells, take the protection off the sheet (Review tab), or protect it again and allow “Format cells”. Nothing was marked.',
  apply: 'Apply the fix',
  applyRule: (findings, say) =>
    say.count(findings, { one: 'Apply the safe fix of this rule', other: 'Apply the # safe fixes of this rule' }),
  was: 'Now',
  now: 'Proposed',
  moreCells: (cells, say) => say.count(cells, { one: 'and # more cell', other: 'and # more cells' }),
  undo: 'Undo',
  undoLast: 'Undo the last fix',
  applied: (cells, say) => say.count(cells, { one: '# cell written', other: '# cells written' }),
  undone: (cells, say) => say.count(cells, { one: '# cell put back', other: '# cells put back' }),
  changedSince: (place) => `The value changed since (${place}): nothing was written, to keep what was typed there.`,
  movedSince: 'Rows or sheets moved since: nothing was written. Undo is still possible in Excel itself.',

  copyTable: 'Copy the table',
  copied: 'The table is copied and can be pasted into a sheet.',
  notCopied: 'The program did not allow copying. You can insert the table as a sheet.',
  insert: 'Insert a sheet with tables and charts',
  inserted: (sheet, say) => `The sheet ${say.quote(sheet)} is in the workbook.`,
  noTotals: 'No credits were read in this workbook. The page “Check” says what is missing.',
  noProgress: 'No project was read in this workbook. The page “Check” says what is missing.',
  overdue: 'Overdue activities',
  noneOverdue: 'No activity is overdue.',
  byAxis: 'Progress by priority axis',
  byYear: 'Progress by year',
  planProgress: 'Progress of the plan',

  sheet: {
    name: 'Dashboard',
    title: 'Dashboard of the openness plan',
    note: (day, say) => `Made by Infitah as of ${say.date(day)}. Amounts in dirhams.`,
    credits: 'Credits by project',
    axes: 'Credits by priority axis',
    years: 'Credits by year',
    progress: 'Progress of projects',
  },
}
