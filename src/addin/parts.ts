import type { ActiveCell } from '../commands/index.ts'
import type { Host } from '../hosts/host.ts'
import type { LanguageCode } from '../lang/index.ts'
import { activeCellOf } from './active-cell.ts'
import type { PaneAtWork } from './pane-session.ts'
import { themeOf } from './theme.ts'

/** What the pane is mounted with. */
export interface PaneOptions {
  readonly host: Host
  readonly language: LanguageCode
  /** Today, ISO 8601. */
  readonly asOf: string
  /** Hears that the person chose another language. */
  readonly onLanguage: (code: LanguageCode) => void
}

/** What the add-in is put together from. */
export interface Parts {
  /** The workbook that Excel has open. */
  host(): Host
  readonly activeCell: ActiveCell
  mount(element: HTMLElement, options: PaneOptions): Promise<PaneAtWork>
}

/** Loads the parts, which no plain browser needs. */
export async function loadParts(): Promise<Parts> {
  const [{ mountPane }, { excelHost, programOf }] = await Promise.all([
    import('../pane/index.tsx'),
    import('../hosts/excel/index.ts'),
  ])
  const program = programOf(Excel, Office)

  return {
    host: () => excelHost(program),
    activeCell: activeCellOf(program),
    mount: async (element, options) => (await mountPane(element, { ...options, ...look() })).session,
  }
}

/** A system of high contrast goes before the colours of Excel. */
function look(): { readonly theme?: 'light' | 'dark' } {
  const theme = themeOf(Office.context.officeTheme?.bodyBackgroundColor)

  return theme === undefined || matchMedia('(forced-colors: active)').matches ? {} : { theme }
}
