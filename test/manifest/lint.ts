import { elementsNamed, elementTree, everyElement, type Read } from './element-tree.ts'
import { lintResources } from './lint-resources.ts'
import { lintShortcuts, type ServedFiles } from './lint-shortcuts.ts'

/** What a manifest is held against. */
export interface Product {
  /** The names that the code associates. */
  readonly commands: readonly string[]
  readonly functions: readonly string[]
  readonly files: ServedFiles
}

/** What is wrong with a manifest that no schema can see; empty where nothing is. */
export function lintManifest(xml: string, product: Product): readonly string[] {
  const root = elementTree(xml)

  return [
    ...lintIdentity(root),
    ...lintResources(root, product.files),
    ...lintIds(root),
    ...lintLocales(root),
    ...lintRuntime(root),
    ...lintCommands(root, product),
    ...lintFunctions(root, product),
    ...lintShortcuts(root, product),
  ]
}

function lintIdentity(root: Read): readonly string[] {
  const text = (name: string) => elementsNamed(root, name)[0]?.text ?? ''
  const wrong = (found: boolean, problem: string) => (found ? [] : [problem])

  return [
    ...wrong(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text('Id')), `Id ${text('Id')} is no GUID`),
    ...wrong(/^\d+(\.\d+){3}$/.test(text('Version')), `Version ${text('Version')} has no four parts`),
    ...wrong((elementsNamed(root, 'DisplayName')[0]?.attributes.DefaultValue ?? '') !== '', 'no DisplayName'),
  ]
}

function lintIds(root: Read): readonly string[] {
  const ids = everyElement(root).flatMap(({ attributes, name }) =>
    attributes.id === undefined || name.startsWith('Office') ? [] : [attributes.id],
  )

  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} is given twice`),
    ...ids.filter((id) => id.length > 125).map((id) => `id ${id} is too long`),
  ]
}

const locales = ['fr-FR', 'en-US']

function lintLocales(root: Read): readonly string[] {
  const own = elementsNamed(root, 'DefaultLocale')[0]?.text

  return everyElement(root)
    .flatMap((element) => {
      const given = element.children
        .filter(({ name }) => /(^|:)Override$/.test(name))
        .map((one) => one.attributes.Locale)
      const named = element.attributes.id ?? element.name
      const wrong = given.filter((locale, at) => given.indexOf(locale) !== at || !locales.includes(locale ?? ''))
      const missing = given.length === 0 ? [] : locales.filter((locale) => !given.includes(locale))

      return [
        ...wrong.map((locale) => `${named} has an override for ${locale} too many`),
        ...missing.map((locale) => `${named} has no override for ${locale}`),
      ]
    })
    .concat(own === 'ar-MA' ? [] : [`DefaultLocale is ${own}`])
}

/** The runtime is shared only where all of them name it by the same id. */
function lintRuntime(root: Read): readonly string[] {
  const [runtime] = elementsNamed(root, 'Runtime')
  const pages = elementsNamed(root, 'Page').flatMap(({ children }) => children)
  const users = [...elementsNamed(root, 'FunctionFile'), ...pages]
  const shared = runtime?.attributes.resid

  return [
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['the runtime does not live long']),
    ...users
      .filter(({ attributes }) => attributes.resid !== shared)
      .map(({ name, attributes }) => `${name} ${attributes.resid} is not the runtime's ${shared}`),
  ]
}

function lintCommands(root: Read, { commands }: Product): readonly string[] {
  const named = elementsNamed(root, 'FunctionName').map(({ text }) => text)

  return [
    ...named.filter((name) => !commands.includes(name)).map((name) => `nothing is associated with the action ${name}`),
    ...commands.filter((name) => !named.includes(name)).map((name) => `no button calls ${name}`),
  ]
}

function lintFunctions(root: Read, { functions, files }: Product): readonly string[] {
  const listed = elementsNamed(root, 'bt:Url').filter(({ attributes }) => attributes.id === 'Functions.Metadata.Url')
  const addresses = listed.flatMap(({ attributes, children }) => [
    attributes.DefaultValue ?? '',
    ...children.map((override) => override.attributes.Value ?? ''),
  ])

  return addresses.flatMap((address) => {
    const described = functionsIn(files.text(address))
    return [
      ...described.filter((id) => !functions.includes(id)).map((id) => `${address}: nothing is associated with ${id}`),
      ...functions.filter((id) => !described.includes(id)).map((id) => `${address}: ${id} is not described`),
      ...described
        .filter((id) => !/^[A-Z][A-Z0-9._]{2,}$/.test(id))
        .map((id) => `${address}: ${id} is no function's name`),
    ]
  })
}

function functionsIn(text: string | null): readonly string[] {
  const { functions = [] } = text === null ? {} : JSON.parse(text)

  return functions.flatMap(({ id, name }: { id: string; name: string }) => (id === name ? [id] : [id, name]))
}
