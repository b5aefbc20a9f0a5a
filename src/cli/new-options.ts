import type { AxisContent, PlanContent } from '../form/index.ts'
import type { Language } from '../lang/index.ts'
import { axisCodeAlone } from '../plan/axis-code.ts'
import { Refusal } from './refusal.ts'

const longestName = 200
const longestPeriod = 6

/** Reads a name to be written in a workbook, without control characters. */
export function name(option: string, { say, interface: words }: Language) {
  return (value: string): string => {
    const written = value.replace(/\p{Cc}+/gu, ' ').trim()
    if (written === '' || written.length > longestName) throw new Refusal(words.command.badName(option, say))

    return written
  }
}

/** Reads a plan's period: `2026` or `2026-2027`. */
export function period(option: string, { say, interface: words }: Language) {
  return (value: string): PlanContent['period'] => {
    const [, begin = '', end = begin] = /^(20\d\d)(?:-(20\d\d))?$/.exec(value) ?? []
    const [first, last] = [Number(begin), Number(end)]
    const fits = begin !== '' && first <= last && last - first < longestPeriod
    if (!fits) throw new Refusal(words.command.badPeriod(option, value, say))

    return { first, last }
  }
}

/** Reads an axis, `CODE=title`, beside those that were given before it. */
export function axis(option: string, { say, interface: words }: Language) {
  return (value: string, before: readonly AxisContent[] = []): readonly AxisContent[] => {
    const [, written = '', text = ''] = /^([^=]*)=(.*)$/su.exec(value) ?? []
    const code = axisCodeAlone(written)
    const title = text.replace(/\p{Cc}+/gu, ' ').trim()
    if (code === null || title === '' || title.length > longestName) {
      throw new Refusal(words.command.badAxis(option, value, say))
    }
    if (before.some((other) => other.code === code || other.title === title)) {
      throw new Refusal(words.command.axisTwice(option, value, say))
    }

    return [...before, { code, title }]
  }
}

/** Reads the name of a workbook to be written. */
export function workbookName(option: string, { say, interface: words }: Language) {
  return (value: string): string => {
    if (!/[^\\/]\.xlsx$/i.test(value)) throw new Refusal(words.command.badWorkbookName(option, value, say))

    return value
  }
}
