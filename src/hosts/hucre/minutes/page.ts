import type { WriteSheet } from 'hucre/xlsx'
import type { Minutes } from '../../../minutes/document.ts'
import { withoutIsolates } from '../../../text/index.ts'

const margins = { left: 0.6, right: 0.6, top: 0.75, bottom: 0.7, header: 0.35, footer: 0.35 }

/** How a sheet of the minutes is shown and printed: on A4, with the meeting on top of every page and its number below. */
export function pageSetup({ dir, running }: Minutes): Pick<WriteSheet, 'view' | 'pageSetup' | 'headerFooter'> {
  const words = (text: string) => withoutIsolates(text, dir).replaceAll('&', '&&')

  return {
    view: { rightToLeft: dir === 'rtl', showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: {
      oddHeader: `&C${words(running)}`,
      oddFooter: '&C&P / &N',
    },
  }
}
