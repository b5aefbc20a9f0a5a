import { writeXlsx } from 'hucre/xlsx'
import type { MinutesWords } from '../../../lang/minutes-words.ts'
import type { Minutes } from '../../../minutes/document.ts'
import { withoutIsolates } from '../../../text/index.ts'
import { finished } from '../finish.ts'
import { font } from '../looks.ts'
import { figuresSheet } from './figures-sheet.ts'
import { minutesSheet } from './minutes-sheet.ts'

/** Minutes as a workbook: as they are printed, and the figures with their charts. The same minutes give the same bytes. */
export async function writeMinutes(minutes: Minutes, sheets: MinutesWords['sheets']): Promise<Uint8Array> {
  const figures = figuresSheet(minutes, sheets.figures)
  // A file's time would make other bytes of the same minutes: it has that of their meeting.
  const day = new Date(`${minutes.day}T00:00:00Z`)
  const bytes = await writeXlsx({
    sheets: [minutesSheet(minutes, sheets.minutes), ...(figures === null ? [] : [figures])],
    defaultFont: { name: font, size: 10 },
    properties: {
      title: withoutIsolates(`${minutes.title} — ${minutes.subtitle}`, minutes.dir),
      creator: 'Infitah',
      created: day,
      modified: day,
    },
  })

  return finished(bytes, minutes.language)
}
