/// <reference types="office-js" />

/** Excel as office.js gives it to the page of an add-in. */
export interface ExcelProgram {
  /** Does one act: whatever it asks of Excel goes there with each `sync` of the context. */
  run<T>(options: Excel.RunOptions, act: (context: Excel.RequestContext) => Promise<T>): Promise<T>
  /** Acts once more in the context of something that was kept. */
  runAgain(
    kept: OfficeExtension.ClientRequestContext,
    act: (context: Excel.RequestContext) => Promise<void>,
  ): Promise<void>
  /** Whether it has that version of ExcelApi. */
  supports(version: string): boolean
}

/** The program that the page's own `Excel` and `Office` speak to. */
export function programOf(excel: typeof Excel, office: typeof Office): ExcelProgram {
  return {
    run: (options, act) => excel.run(options, act),
    runAgain: (kept, act) => excel.run(kept as Excel.RequestContext, act),
    supports: (version) => office.context.requirements.isSetSupported('ExcelApi', version),
  }
}
