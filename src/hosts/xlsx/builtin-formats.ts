/** Number formats that files name by id only, as Excel shows their codes; 0, General, has none. */
const codes: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
])

/** Ids that mean different things from one language of Excel to another: the same kind of format as this id shows. */
const elsewhere: ReadonlyMap<number, number> = new Map([
  ...span(27, 31, 14),
  ...span(32, 35, 21),
  ...span(36, 36, 14),
  ...span(50, 58, 14),
  ...[1, 2, 3, 4].map((id) => [id + 58, id] as const),
  ...[5, 6, 7, 8].map((id) => [id + 58, id] as const),
  [67, 9],
  [68, 10],
  [69, 12],
  [70, 13],
  [71, 14],
  [72, 14],
  [73, 15],
  [74, 16],
  [75, 17],
  [76, 20],
  [77, 21],
  [78, 22],
  [79, 45],
  [80, 46],
  [81, 47],
])

/** The code of a built-in format; undefined for General and for ids that no program gives a meaning. */
export function builtinFormat(id: number): string | undefined {
  return codes.get(elsewhere.get(id) ?? id)
}

function span(first: number, last: number, like: number): readonly (readonly [number, number])[] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, like] as const)
}
