import { amountText, shareText } from '../formats/index.ts'
import type { Say } from '../lang/index.ts'
import type { Content } from './document.ts'

/** A content as words. */
export function contentText(content: Content, say: Say): string {
  if (typeof content === 'string') return content
  if ('amount' in content) return amountText(content.amount, say)

  return 'share' in content ? shareText(content.share, say) : say.number(content.count)
}

/** A day; what a person wrote in its place as it stands. */
export function dayText(day: string, say: Say): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? say.date(day) : say.code(day)
}
