/** Sets of Excel's interface that this Excel says it has. */
export type ApiVersion = '1.9' | '1.14' | '1.15'

/** The requirement matrix, as the frame gives it to office.js. */
export function requirementMatrix(api: ApiVersion): string {
  return JSON.stringify({
    ExcelApi: api,
    SharedRuntime: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.2',
    KeyboardShortcuts: '1.1',
    AddinCommands: '1.1',
    DelayForCellEdit: '1.1',
    RichApiRuntime: '1.2',
  })
}
