import {
  flatHeaders,
  groupedHeaders,
  headersIn,
  headersSpelled,
  repeatedHeaders,
  spellings,
  withUnits,
} from './heading.ts'
import {
  bodyUnmerged,
  coveredCopies,
  labelsMerged,
  projectCells,
  repeatedCells,
  someUnmerged,
  unmerged,
} from './merging.ts'
import { emptyRows, extraColumns, hidden, offset, reversedColumns, shuffledColumns } from './placing.ts'
import { inTurn, type Rewriting } from './rewriting.ts'
import { furtherSheets, renamedSheets, reversedSheets, stackedSheets, untitled } from './sheets.ts'
import { bareSums, sumLabelsUnder } from './sums.ts'
import {
  amountStyles,
  amountsAs,
  arabicCodes,
  brokenCodes,
  bulleted,
  dateStyles,
  datesAs,
  from1904,
  respelledTexts,
  shareStyles,
  sharesAs,
  wholeAmountsGrouped,
  yearStyles,
} from './writing.ts'

/** Rewritings by what they do. */
export type Rewritings = Readonly<Record<string, Rewriting>>

function each<T>(named: Readonly<Record<string, T>>, name: string, rewrite: (one: T) => Rewriting): Rewritings {
  return Object.fromEntries(Object.entries(named).map(([key, one]) => [`${name}: ${key}`, rewrite(one)]))
}

/** How cells are written. */
export const writings: Rewritings = {
  ...each(amountStyles, 'amounts', (style) => amountsAs(style)),
  'amounts: each row in another way': amountsAs(...Object.values(amountStyles)),
  'amounts: whole thousands with points': wholeAmountsGrouped('.'),
  'amounts: whole thousands with commas': wholeAmountsGrouped(','),
  ...each(shareStyles, 'shares', sharesAs),
  ...each(dateStyles, 'dates', datesAs),
  'dates: from 1904': from1904,
  ...each(yearStyles, 'years', (rewriting) => rewriting),
  'codes: over two lines': brokenCodes,
  'codes: with direction marks': arabicCodes,
  'labels: stars and semicolons': bulleted('* ', '؛'),
  'labels: dashes and points': bulleted('- ', '.'),
  'labels: dots and spaced semicolons': bulleted('• ', ' ;'),
  'labels: no punctuation': bulleted('', ''),
  'labels: other spaces and letter forms': respelledTexts,
}

/** How cells are joined and repeated. */
export const mergings: Rewritings = {
  'no merges': unmerged,
  'merges in headers only': bodyUnmerged,
  'every third block unmerged': someUnmerged(3, 1),
  'every other block unmerged': someUnmerged(2, 0),
  'copies hidden under merges': coveredCopies,
  'a flat table': repeatedCells(projectCells),
  'a flat table without merges': inTurn(unmerged, repeatedCells(projectCells)),
  'code, axis and title in every row': repeatedCells(['code', 'axis', 'title']),
  'code in every row': repeatedCells(['code']),
  'title in every row': repeatedCells(['title']),
  'axis in every row': repeatedCells(['axis']),
  'cost in every row': repeatedCells(['cost']),
  'one block flat': inTurn(
    unmerged,
    repeatedCells(projectCells, (project) => project === 1),
  ),
  'all blocks but one flat': inTurn(
    unmerged,
    repeatedCells(projectCells, (project) => project !== 1),
  ),
  'labels merged over their indicators': labelsMerged,
}

/** How headers are written. */
export const headings: Rewritings = {
  'in Arabic': headersIn(0),
  'in French': headersIn(1),
  'in English': headersIn(2),
  'in one row': flatHeaders,
  'under group headings': groupedHeaders,
  'under group headings, unmerged': inTurn(groupedHeaders, unmerged),
  'with units and number signs': withUnits('(بالدرهم)', 'رقم'),
  'with units in brackets': withUnits('(DH)', 'N°'),
  'with units in words': withUnits('en DH', 'n°'),
  ...each(spellings, 'spelled with', headersSpelled),
  ...each(spellings, 'in French, spelled with', (spell) => inTurn(headersIn(1), headersSpelled(spell))),
  ...each(spellings, 'under group headings, spelled with', (spell) => inTurn(groupedHeaders, headersSpelled(spell))),
  'repeated before every row': repeatedHeaders(() => true, 'repeated'),
  'repeated before every row, project cells left out': repeatedHeaders(() => true, 'left out'),
  'repeated before every seventh row': repeatedHeaders((row) => row % 7 === 0, 'repeated'),
  'repeated before every seventh row, project cells left out': repeatedHeaders((row) => row % 7 === 0, 'left out'),
}

/** How rows of sums are labelled. */
export const sums: Rewritings = {
  'labelled in the column of codes': sumLabelsUnder('code'),
  'labelled in the column of axes': sumLabelsUnder('axis'),
  'labelled in the column of titles': sumLabelsUnder('title'),
  'labelled in the column of costs': sumLabelsUnder('cost'),
  'labelled in the column of activities': sumLabelsUnder('activity'),
  'labelled in the column of their costs': sumLabelsUnder('activityCost'),
  'bare in Arabic': bareSums('المجموع', 'المجموع'),
  'bare in Arabic, the last of all': bareSums('مجموع المشروع', 'المجموع العام'),
  'bare in French': bareSums('Total', 'Total général'),
  'bare in capitals': bareSums('Total', 'TOTAL'),
  'as subtotals': bareSums('Sous-total', 'Total'),
}

/** Where rows and columns stand. */
export const placings: Rewritings = {
  'from D7 on': offset(6, 3),
  'from AB100 on': offset(99, 27),
  'from the last column to the first': reversedColumns,
  ...Object.fromEntries(
    [3, 5, 7, 11, 13, 17, 19, 23].map((step) => [
      `columns shuffled by ${step}`,
      shuffledColumns(Array.from({ length: 29 }, (_, index) => (index * step) % 29)),
    ]),
  ),
  'unknown columns between all': extraColumns(1),
  'unknown columns between some': extraColumns(3),
  'empty rows between all': emptyRows(1),
  'empty rows between some': emptyRows(4),
  'hidden rows and columns': hidden(2),
}

/** Which sheets there are. */
export const sheetings: Rewritings = {
  renamed: renamedSheets,
  'the last first': reversedSheets,
  'further ones': furtherSheets,
  ...Object.fromEntries(
    [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
      [1, 4, 0, 3, 2],
    ].flatMap((order) =>
      [0, 2].flatMap((gap) => [
        [`all on one, in the order ${order}, ${gap} rows apart`, stackedSheets(order, gap)],
        [
          `all on one without titles, in the order ${order}, ${gap} rows apart`,
          inTurn(untitled, stackedSheets(order, gap)),
        ],
      ]),
    ),
  ),
}
