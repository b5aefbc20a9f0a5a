/** Sets of Excel's interface that this Excel says it has. */
export type ApiVersion = '1.9' | '1.14' | '1.15'

/** The requirement matrix, as the frame gives it to office.js; only Excel on Windows holds a request until a cell is left. */
export function requirementMatrix(api: ApiVersion, frame: 'web' | 'windows'): string {
  return JSON.stringify({
    ExcelApi: api,
    SharedRuntime: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.2',
    KeyboardShortcuts: '1.1',
    AddinCommands: '1.1',
    ...(frame === 'windows' && { DelayForCellEdit: '1.1' }),
    RichApiRuntime: '1.2',
  })
}
