import type { Words } from './interface.ts'

/** What the ribbon, the menu of a cell and the keyboard can ask for. */
export type CommandName = 'check' | 'nextFinding' | 'totals' | 'review' | 'export' | 'explainCell'

/** The functions that formulas may use, by the names that follow `INFITAH.` in every language. */
export type FunctionName = 'TOTAL' | 'PROGRESS' | 'WEIGHTS' | 'FINDINGS' | 'DIRHAMS'

/** What the functions take. */
export type ParameterName = 'code' | 'year' | 'text'

/** The words of the add-in around its pane: what Excel itself shows of it. */
export interface AddinWords {
  readonly name: string
  /** What it is for, where add-ins are chosen: 250 characters at most. */
  readonly about: string
  /** The group of the ribbon. */
  readonly group: string
  /** What Excel says once the add-in is there. */
  readonly started: { readonly title: string; readonly text: string }
  /** A button's label, and what it does: 250 characters at most. */
  readonly commands: { readonly [Command in CommandName]: { readonly label: string; readonly tip: string } }
  readonly functions: { readonly [Function in FunctionName]: string }
  /** A parameter's name, and what it takes. */
  readonly parameters: { readonly [Parameter in ParameterName]: { readonly name: string; readonly about: string } }
  /** Of a function that takes a project only. */
  readonly projectCode: string
  /** Of a function that speaks of the whole plan where it is left out. */
  readonly optionalCode: string
  readonly nothingFound: string
  readonly nothingAt: Words<[cell: string]>
  /** A command that a program refused. */
  readonly notDone: string
  /** Why a formula has no value. */
  readonly unavailable: {
    readonly notRead: string
    readonly codeNeeded: string
    readonly unknownCode: Words<[code: string]>
    readonly notAProject: Words<[code: string]>
    readonly sharedCode: Words<[code: string]>
    readonly unknownYear: Words<[year: number]>
    readonly notKnown: string
    readonly noAmount: Words<[text: string]>
    readonly twoAmounts: Words<[text: string, thousands: string, decimals: string]>
  }
  /** The page where Excel is not: in a plain browser, or where the add-in cannot begin. */
  readonly outside: {
    readonly title: string
    readonly text: string
    readonly steps: readonly string[]
    readonly withoutExcel: string
    readonly tooOld: string
    readonly failed: string
  }
}
