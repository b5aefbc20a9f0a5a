import type { AddinWords } from '../addin-words.ts'

/** What Excel shows of the add-in in English. */
export const addin: AddinWords = {
  name: 'Infitah',
  about:
    'Checks the openness plan in its own workbook: each finding with its cell, its reason and what to do, credits to the centime, indicators followed. Nothing leaves the computer.',
  group: 'Openness',
  started: {
    title: 'Infitah is ready',
    text: 'The group “Openness” is on the Home tab. Open the workbook of the plan, then press “Check”.',
  },
  commands: {
    check: { label: 'Check', tip: 'Shows findings by project, each with its cell, its reason and how to mend it.' },
    nextFinding: {
      label: 'Next finding',
      tip: 'Goes to the cell of the next finding, and from the last finding to the first.',
    },
    totals: { label: 'Credits', tip: 'Shows credits to the centime by project, axis and year.' },
    review: {
      label: 'Committee',
      tip: 'Goes through the findings one by one and records the committee’s decision on each.',
    },
    export: {
      label: 'Export',
      tip: 'Shows the projects that are ready for the platform, and those held back and why.',
    },
    explainCell: { label: 'Explain this cell', tip: 'Shows the findings that concern the selected cell.' },
  },
  functions: {
    TOTAL:
      'The estimated cost of a project, an axis or the whole plan, or what is programmed for one year, in dirhams. The value follows the plan.',
    PROGRESS:
      'The progress of a project, an axis or the whole plan, out of 100. That of an axis or the plan is the mean of its projects. The value follows the plan.',
    WEIGHTS:
      'The sum of the weights of a project’s tracking indicators, which must be 100. The value follows the plan.',
    FINDINGS: 'The number of findings of a project, an axis or the whole plan. The number follows the plan.',
    DIRHAMS:
      'Reads an amount written as text, whatever its digits and separators, and gives it as a number in dirhams, rounded to the centime.',
  },
  parameters: {
    code: { name: 'code', about: 'The project’s code or the axis’s title, or * for the whole plan.' },
    year: { name: 'year', about: 'A year of the plan. Without it, all years count.' },
    text: { name: 'amount', about: 'An amount written as text, or a cell that holds one.' },
  },
  projectCode: 'The project’s code.',
  optionalCode: 'The project’s code or the axis’s title. Without it, the value is that of the whole plan.',
  nothingFound: 'The plan has no findings.',
  nothingAt: (cell, say) => `No finding concerns cell ${say.code(cell)}.`,
  notDone: 'The command could not be done. If a cell is being typed in, finish it and try again.',
  unavailable: {
    notRead: 'The workbook could not be read. Infitah’s pane says why.',
    codeNeeded: 'A project’s code or an axis’s title is needed, or * for the whole plan.',
    unknownCode: (code, say) => `The plan has no project of this code and no axis of this title: ${say.code(code)}`,
    notAProject: (code, say) => `The plan has no project of this code: ${say.code(code)}`,
    sharedCode: (code, say) => `Several projects have the code ${say.code(code)}: mend the codes first.`,
    unknownYear: (year, say) => `${say.code(String(year))} is not a year of the plan.`,
    notKnown: 'This value is not known, as a cell that it depends on is empty or cannot be read. The findings name it.',
    noAmount: (text, say) => `This is not an amount that can be read: ${say.quote(text)}`,
    twoAmounts: (text, thousands, decimals, say) =>
      `${say.quote(text)} reads two ways: ${say.number(thousands)} or ${say.number(decimals)}. Write the centimes, like this: ${say.code('1500.00')}`,
  },
  outside: {
    title: 'Infitah opens in Excel',
    text: 'This page checks the openness plan of the workbook that is open in Excel, and there is no workbook here.',
    steps: [
      'Open the workbook of the plan in Excel.',
      'On the Home tab, press “Add-ins”, then choose Infitah.',
      'In the group “Openness”, press “Check”.',
    ],
    withoutExcel:
      'Without a recent Excel, the command infitah serve opens the same checks in the browser, over the workbook’s file.',
    tooOld: 'This version of Excel is too old. Excel 2021 or later, Microsoft 365 or Excel for the web is needed.',
    failed: 'Infitah could not open. Close the workbook and open it again.',
  },
}
