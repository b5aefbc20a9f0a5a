import type { Difference } from '../../diff/index.ts'
import type { Language } from '../../lang/index.ts'
import { differenceOutline, findingsOutline } from './difference-outline.ts'
import { totalsMarkdown, totalsTable } from './difference-totals.ts'
import { escaped, outlineMarkdown, outlineText } from './outline.ts'
import type { Page } from './page.ts'
import { plainText } from './plain-text.ts'
import { printable } from './report.ts'
import { wrap } from './width.ts'

/** A difference as lines of text. */
export function differenceText(difference: Difference, page: Page): readonly string[] {
  const clean = printable(difference)
  const { language, paint } = page

  return [...wrap(headingOf(clean, language), 0, page.width).map(paint.heading), ...differenceBody(clean, page)]
}

/** A difference without its heading. */
export function differenceBody(difference: Difference, page: Page): readonly string[] {
  const clean = printable(difference)
  const { language } = page
  if (clean.same) return ['', ...wrap(language.interface.difference.same, 0, page.width)]

  return [
    ...outlineText(differenceOutline(clean, language), page),
    '',
    ...totalsTable(clean.totals, page),
    ...outlineText(findingsOutline(clean, language), page),
  ]
}

/** A difference in Markdown, to be pasted into minutes or an issue. */
export function differenceMarkdown(difference: Difference, language: Language): string {
  const clean = printable(difference)
  const heading = `# ${escaped(headingOf(clean, language))}`
  const body = clean.same
    ? ['', language.interface.difference.same]
    : [
        ...outlineMarkdown(differenceOutline(clean, language)),
        ...totalsMarkdown(clean.totals, language),
        ...outlineMarkdown(findingsOutline(clean, language)),
      ]

  const text = `${plainText([heading, ...body].join('\n')).replace(/\n{3,}/g, '\n\n')}\n`

  return language.dir === 'rtl' ? `<div dir="rtl" lang="${language.code}">\n\n${text}\n</div>\n` : text
}

function headingOf({ old, new: now }: Difference, { say, interface: words }: Language): string {
  return words.difference.heading(old.file ?? '', now.file ?? '', say)
}
