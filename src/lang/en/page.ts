import type { PageWords } from '../page-words.ts'

/** What the page in a browser says in English. */
export const page: PageWords = {
  title: 'Infitah: checking the workbook of an openness plan',
  lead: 'Open the workbook of the openness plan here: the findings stand beside it, with what must be mended, in which cell, why and how.',
  stays: 'The workbook is read inside this browser; nothing leaves this computer.',
  drop: 'Drop the workbook here',
  pick: 'Choose a workbook',
  kinds: 'Workbooks that are taken: xlsx and xlsm; for a check without changes, xls, xlsb and ods.',
  sample: 'Try it on a published plan',
  sampleName: 'published plan.xlsx',
  opening: 'Opening the workbook…',
  notFetched: 'The workbook that was to be opened could not be had. Run the command again, or choose it here.',
  language: 'Language',
  other: 'Open another workbook',
  save: 'Save a copy',
  copyName: (base, ending) => `${base} - mended copy${ending}`,
  savedAs: (name, say) => `The copy is in the downloads folder as ${say.code(name)}. The original is unchanged.`,
  unsaved: 'fixes not saved yet',
  readOnly:
    'This format can be checked but not changed. To mend it here, save it as xlsx in Excel or LibreOffice and open it again.',
  leaving: 'Some fixes are not saved and will be lost when another workbook is opened. Open it?',
  chartsLeftOut: (sheet, charts, say) =>
    `The sheet ${say.quote(sheet)} is added with its tables, ${say.count(charts, {
      one: 'without the chart that Excel adds',
      other: 'without the # charts that Excel adds',
    })}.`,
  sheets: 'Sheets of the workbook',
  grid: (sheet, say) => `Cells of the sheet ${say.quote(sheet)}`,
  cell: 'Content of the cell',
  hidden: 'hidden in the workbook',
}
