import { check } from '../../check.ts'
import type { Workbook } from '../../grid/index.ts'
import type { LanguageCode } from '../../lang/language.ts'
import { type Minutes, type MinutesFormat, type MinutesLanguage, minutesHtml, minutesOf } from '../../minutes/index.ts'
import type { JudgeOptions } from './here.ts'
import type { MinutesGiven, SavedFile } from './judge.ts'

/** The minutes of a meeting as `infitah minutes` writes them: as of the day of the meeting. */
export async function minutesFile(
  workbook: Workbook,
  { meeting, language: code, format }: MinutesGiven,
  { file, settings }: JudgeOptions,
): Promise<SavedFile> {
  const language = await minutesWords(code)
  const report = check(workbook, {
    asOf: meeting,
    language,
    ...(file !== undefined && { file }),
    ...(settings !== undefined && { settings }),
  })
  const minutes = minutesOf({ report, meeting, since: null }, language)

  return {
    name: `${language.interface.minutes.fileName(meeting)}.${format}`,
    content: await writtenAs(format, minutes, language),
  }
}

/** What writes a form is loaded only where that form is wanted. */
async function writtenAs(
  format: MinutesFormat,
  minutes: Minutes,
  language: MinutesLanguage,
): Promise<string | Uint8Array> {
  if (format === 'html') return minutesHtml(minutes, language)
  if (format === 'docx') {
    const { writeDocx } = await import(/* webpackChunkName: "minutes-docx" */ '../../hosts/docx/write.ts')

    return writeDocx(minutes, language.say)
  }
  const { writeMinutes } = await import(/* webpackChunkName: "minutes-xlsx" */ '../../hosts/hucre/minutes/write.ts')

  return writeMinutes(minutes, language.interface.minutes.sheets)
}

async function minutesWords(code: LanguageCode): Promise<MinutesLanguage> {
  switch (code) {
    case 'ar':
      return (await import(/* webpackChunkName: "minutes-ar" */ './minutes-words/ar.ts')).words
    case 'fr':
      return (await import(/* webpackChunkName: "minutes-fr" */ './minutes-words/fr.ts')).words
    case 'en':
      return (await import(/* webpackChunkName: "minutes-en" */ './minutes-words/en.ts')).words
  }
}
