import type { CommandName, Language } from '../lang/index.ts'
import { iconId, iconNames, iconPath, iconSizes } from './icons.ts'
import { defaultLocale } from './locales.ts'
import { fixed, type ResourceTable, resourceList, word } from './resources.ts'
import { type Element, element } from './xml.ts'

/** Pane, commands and functions live in one page, so that they share what they know. */
export const page = 'Taskpane.Url'

/** Every picture, address and string that the manifest names by an id. */
export function listedResources(address: string): Element {
  const icons = iconNames.flatMap((name) =>
    iconSizes.map((size) => [iconId(name, size), fixed(`${address}/${iconPath(name, size)}`)] as const),
  )
  const urls: ResourceTable = {
    [page]: fixed(`${address}/taskpane.html`),
    'Functions.Script.Url': fixed(`${address}/addin.js`),
    'Functions.Metadata.Url': (language) => `${address}/${metadataFile(language)}`,
  }

  return element(
    'Resources',
    {},
    resourceList('bt:Images', 'bt:Image', Object.fromEntries(icons)),
    resourceList('bt:Urls', 'bt:Url', urls),
    resourceList('bt:ShortStrings', 'bt:String', shortStrings()),
    resourceList('bt:LongStrings', 'bt:String', longStrings()),
  )
}

/** Where the functions are described in a language. */
export function metadataFile({ code }: Language): string {
  return code === defaultLocale.language.code ? 'functions.json' : `functions.${code}.json`
}

function commandNames(): readonly CommandName[] {
  return Object.keys(defaultLocale.language.interface.addin.commands) as CommandName[]
}

function shortStrings(): ResourceTable {
  return {
    'Functions.Namespace': fixed('INFITAH'),
    'Group.Label': word(({ group }) => group),
    'Started.Title': word(({ started: { title } }) => title),
    ...Object.fromEntries(
      commandNames().map((name) => [`${name}.Label`, word(({ commands }) => commands[name].label)]),
    ),
  }
}

function longStrings(): ResourceTable {
  return {
    'Started.Text': word(({ started: { text } }) => text),
    ...Object.fromEntries(commandNames().map((name) => [`${name}.Tip`, word(({ commands }) => commands[name].tip)])),
  }
}
