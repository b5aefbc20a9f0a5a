import type { AddinWords, Language } from '../lang/index.ts'
import { defaultLocale, otherLocales } from './locales.ts'
import { type Element, element } from './xml.ts'

/** A value that may differ from language to language. */
export type Localised = (language: Language) => string

/** Attributes and overrides of a value in all languages. */
export function localised(value: Localised, override: string): { readonly value: string; readonly others: Element[] } {
  const own = value(defaultLocale.language)
  const others = otherLocales.map(({ locale, language }) =>
    element(override, { Locale: locale, Value: value(language) }),
  )

  return { value: own, others: others.filter(({ attributes }) => attributes.Value !== own) }
}

/** Values under the ids by which the rest of a manifest names them. */
export type ResourceTable = Readonly<Record<string, Localised>>

/** One list of resources. */
export function resourceList(list: string, item: string, table: ResourceTable): Element {
  const items = Object.entries(table).map(([id, value]) => {
    const { value: own, others } = localised(value, 'bt:Override')
    return element(item, { id, DefaultValue: own }, ...others)
  })

  return element(list, {}, ...items)
}

/** A word of the add-in in every language. */
export function word(pick: (words: AddinWords) => string): Localised {
  return ({ interface: { addin } }) => pick(addin)
}

/** The same in every language. */
export function fixed(value: string): Localised {
  return () => value
}
