/**
 * Marks are rules of conditional formatting that always hold: fills of the person stay under them. By its formula a mark is
 * known again, also in a workbook that was saved with it; it is true, as a text is worth the number 0.
 */
export const markFormula = 'N("infitah")=0'

/** The colours of marks, `RRGGBB`. */
export const markColours = { error: 'F4B6B6', warning: 'FCE29A', info: 'BFDDF5' } as const
