/** What a button's function is given, and must say when it is done; keys give nothing. */
export interface CommandEvent {
  completed(): void
}

/** What of Office the add-in begins with, before it knows a workbook. */
export interface OfficeApi {
  readonly actions: { associate(name: string, run: (event?: CommandEvent) => Promise<void>): void }
  readonly addin: { showAsTaskpane(): Promise<void> }
  readonly context: {
    readonly displayLanguage: string
    /** Older programs know no document. */
    readonly document?: { readonly url: string | null }
    readonly requirements: { isSetSupported(name: string, version?: string): boolean }
  }
  onReady(): Promise<{ readonly host: unknown }>
}

/** What of Excel's functions runtime the add-in needs. */
export interface FunctionsApi {
  associate(id: string, run: (...given: never[]) => unknown): void
  readonly Error: new (code: never, message?: string) => object
  readonly ErrorCode: { readonly notAvailable: unknown; readonly invalidValue: unknown }
}

/** Excel's own side of a call that it keeps open. */
export interface StreamingCall {
  setResult(value: unknown): void
  onCanceled?: () => void
  /** Where what was given stands, as far as it stands in cells; older programs tell it not. */
  readonly parameterAddresses?: readonly unknown[]
}
