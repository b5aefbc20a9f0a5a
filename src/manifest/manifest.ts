import { iconPath } from './icons.ts'
import { defaultLocale, otherLocales } from './locales.ts'
import { versionOverrides } from './overrides.ts'
import { type Localised, localised, word } from './resources.ts'
import { type Element, element, textElement, xmlText } from './xml.ts'

/** What differs from one copy of the add-in to another. */
export interface ManifestOptions {
  /** Where the built pane is served, without a slash at its end. */
  readonly address: string
  /** The package's version. */
  readonly version: string
}

/** By this Excel knows the add-in whatever its version: it never changes. */
const id = '62bff9cf-5bbb-4b19-97be-eddfe9929d84'

/** The add-in's manifest: what Excel must know before it opens it. */
export function manifestXml({ address, version }: ManifestOptions): string {
  const root = element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'TaskPaneApp',
    },
    ...identity(address, version),
    element('Hosts', {}, element('Host', { Name: 'Workbook' })),
    requirements(),
    element('DefaultSettings', {}, element('SourceLocation', { DefaultValue: `${address}/taskpane.html` })),
    textElement('Permissions', 'ReadWriteDocument'),
    versionOverrides(address),
    shortcuts(address),
  )

  return xmlText(root)
}

function identity(address: string, version: string): readonly Element[] {
  return [
    textElement('Id', id),
    textElement('Version', `${version}.0`),
    textElement('ProviderName', 'Infitah'),
    textElement('DefaultLocale', defaultLocale.locale),
    setting(
      'DisplayName',
      word(({ name }) => name),
    ),
    setting(
      'Description',
      word(({ about }) => about),
    ),
    element('IconUrl', { DefaultValue: `${address}/${iconPath('icon', 32)}` }),
    element('HighResolutionIconUrl', { DefaultValue: `${address}/${iconPath('icon', 64)}` }),
  ]
}

function setting(name: string, value: Localised): Element {
  const { value: own, others } = localised(value, 'Override')

  return element(name, { DefaultValue: own }, ...others)
}

/** Newer interfaces are asked for while the add-in runs: with them required, older programs would not show it at all. */
function requirements(): Element {
  const sets = [
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.9'],
  ] as const

  return element(
    'Requirements',
    {},
    element('Sets', {}, ...sets.map(([Name, MinVersion]) => element('Set', { Name, MinVersion }))),
  )
}

function shortcuts(address: string): Element {
  const { code } = defaultLocale.language
  const token = element(
    'Token',
    { 'xsi:type': 'LocaleToken', Name: 'locale', DefaultValue: code },
    ...otherLocales.map(({ locale, language }) => element('Override', { Locale: locale, Value: language.code })),
  )

  return element(
    'ExtendedOverrides',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Excel puts the locale in.
    { Url: `${address}/shortcuts.json`, ResourcesUrl: `${address}/${'shortcuts.${token.locale}.json'}` },
    element('Tokens', {}, token),
  )
}
