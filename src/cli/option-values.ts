import type { Language } from '../lang/index.ts'
import { Refusal } from './refusal.ts'

/** Reads the value of an option that takes one of a few words. */
export function oneOf<const T extends string>(option: string, allowed: readonly T[], language: Language) {
  return (value: string): T => {
    const found = allowed.find((word) => word === value)
    if (found === undefined) {
      throw new Refusal(language.interface.command.notOneOf(option, value, allowed, language.say))
    }

    return found
  }
}

/** Reads a day that exists, ISO 8601. */
export function day(option: string, language: Language) {
  return (value: string): string => {
    if (!isDay(value)) throw new Refusal(language.interface.command.badDay(option, value, language.say))

    return value
  }
}

/** Reads a whole number from 1 to the most that makes sense. */
export function count(option: string, language: Language, most = 999) {
  return (value: string): number => {
    if (!/^[1-9]\d{0,8}$/.test(value) || Number(value) > most) {
      throw new Refusal(language.interface.command.badCount(option, value, most, language.say))
    }

    return Number(value)
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false

  const time = Date.parse(`${text}T00:00:00Z`)

  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
