import type { ActiveCell, Session } from '../commands/index.ts'
import type { Host } from '../hosts/host.ts'
import type { LanguageCode } from '../lang/index.ts'
import { activeCellOf } from './active-cell.ts'
import { excelTheme } from './theme.ts'

/** What the pane is mounted with. */
export interface PaneOptions {
  readonly host: Host
  readonly language: LanguageCode
  /** Today, ISO 8601. */
  readonly asOf: string
  /** The name of the workbook's file. */
  readonly file?: string
  /** Hears that the person chose another language. */
  readonly onLanguage: (code: LanguageCode) => void
  /** Brings the pane into view. */
  readonly show: () => Promise<void>
}

/** What the add-in is put together from. */
export interface Parts {
  /** The workbook that Excel has open. */
  host(): Host
  readonly activeCell: ActiveCell
  mount(element: HTMLElement, options: PaneOptions): Promise<Session>
}

/** Loads the parts, which no plain browser needs. */
export async function loadParts(): Promise<Parts> {
  const { excelHost, mountPane, ownWorker, programOf, sessionOf } = await import(
    /* webpackChunkName: "inside" */ './inside.ts'
  )
  const program = programOf(Excel, Office)

  return {
    host: () => excelHost(program),
    activeCell: activeCellOf(program),
    async mount(element, { show, ...options }) {
      const { session } = await mountPane(element, { ...options, ...look(), startWorker: ownWorker })
      return sessionOf(session, options.host, show)
    },
  }
}

/** A system of high contrast goes before the colours of Excel. */
function look(): { readonly theme?: 'light' | 'dark' } {
  const theme = excelTheme(Office.context)

  return theme === undefined || matchMedia('(forced-colors: active)').matches ? {} : { theme }
}
