import type { Language } from '../lang/index.ts'

/** The name of a copy of a workbook. */
export function copyName(name: string, { say, interface: words }: Language): string {
  const [, base = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? []

  return words.page.copyName(base, ending, say)
}
