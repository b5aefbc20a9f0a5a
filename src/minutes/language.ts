import type { InterfaceWords, ReportInterfaceWords, ReportLanguage } from '../lang/index.ts'

/** What minutes need of a language: the words of a report, and a few more. */
export interface MinutesLanguage extends ReportLanguage {
  readonly interface: ReportInterfaceWords & Pick<InterfaceWords, 'difference' | 'form' | 'minutes'>
}
