import { elementsNamed, type Read } from './element-tree.ts'

/** What lies where the manifest says, by its address. */
export interface ServedFiles {
  text(address: string): string | null
  /** The width of a square picture. */
  pixels(address: string): number | null
}

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[]
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[]
  readonly resources: { readonly default: object }
}

/** One or more modifiers, Shift not alone, and one key. */
const keys = /^(?!Shift\+.$)((Ctrl|Alt|Shift|Command)\+)+[A-Z0-9]$/

/** What is wrong with the keys that a manifest names. */
export function lintShortcuts(
  root: Read,
  { commands, files }: { readonly commands: readonly string[]; readonly files: ServedFiles },
): readonly string[] {
  const [overrides] = elementsNamed(root, 'ExtendedOverrides')
  if (overrides === undefined) return ['no shortcuts']

  const text = files.text(overrides.attributes.Url ?? '')
  if (text === null) return [`${overrides.attributes.Url} is not served`]

  const { actions, shortcuts, resources } = JSON.parse(text) as Shortcuts
  const ids = actions.map(({ id }) => id)
  const pressed = shortcuts.flatMap(({ key }) => Object.values(key))
  return [
    ...ids.filter((id) => !commands.includes(id)).map((id) => `nothing is associated with the shortcut ${id}`),
    ...shortcuts
      .filter(({ action }) => !ids.includes(action))
      .map(({ action }) => `the key of ${action} has no action`),
    ...ids.filter((id) => !shortcuts.some(({ action }) => action === id)).map((id) => `the action ${id} has no key`),
    ...pressed.filter((key) => !keys.test(key)).map((key) => `${key} cannot be pressed`),
    ...pressed.filter((key, at) => pressed.indexOf(key) !== at).map((key) => `${key} means two actions`),
    ...lintNames(overrides, { actions, own: resources.default, files }),
  ]
}

interface Named {
  readonly actions: Shortcuts['actions']
  readonly own: object
  readonly files: ServedFiles
}

/** Every name stands in the file itself and in that of every locale. */
function lintNames(overrides: Read, { actions, own, files }: Named): readonly string[] {
  const names = actions.map(({ name }) => /^\$\{resource\.(.+)\}$/.exec(name)?.[1] ?? name)
  const [token] = elementsNamed(overrides, 'Token')
  const values = [token?.attributes.DefaultValue, ...(token?.children ?? []).map(({ attributes }) => attributes.Value)]
  const localised = values.map((value) => {
    const address = (overrides.attributes.ResourcesUrl ?? '').replace(/\$\{token\.locale\}/, value ?? '')
    return { address, named: JSON.parse(files.text(address) ?? '{}') as object }
  })

  return [{ address: 'shortcuts', named: own }, ...localised].flatMap(({ address, named }) =>
    names.filter((name) => !Object.hasOwn(named, name)).map((name) => `${address} does not name ${name}`),
  )
}
