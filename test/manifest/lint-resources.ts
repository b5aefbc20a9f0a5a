import { elementsNamed, everyElement, type Read } from './element-tree.ts'
import type { ServedFiles } from './lint-shortcuts.ts'

const longest: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
  DisplayName: 125,
  Description: 250,
}
const neededSizes = ['16', '32', '80']

/** What is wrong with the strings, addresses and pictures of a manifest, and with the ids that name them. */
export function lintResources(root: Read, files: ServedFiles): readonly string[] {
  return [...lintResids(root), ...lintLengths(root), ...lintAddresses(root), ...lintIcons(root, files)]
}

function lintResids(root: Read): readonly string[] {
  const given = elementsNamed(root, 'Resources').flatMap(({ children }) =>
    children.flatMap((list) => list.children.map(({ attributes }) => attributes.id ?? '')),
  )
  const used = everyElement(root).flatMap(({ attributes }) =>
    attributes.resid === undefined ? [] : [attributes.resid],
  )

  return [
    ...[...new Set(used)].filter((id) => !given.includes(id)).map((id) => `resid ${id} names nothing`),
    ...given.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...given.filter((id) => id.length > 32 || id === '').map((id) => `resource id ${id} is longer than 32 characters`),
  ]
}

function lintLengths(root: Read): readonly string[] {
  return everyElement(root).flatMap((list) => {
    const most = longest[list.name]
    if (most === undefined || (list.name === 'Description' && list.attributes.DefaultValue === undefined)) return []

    return everyElement(list).flatMap(({ attributes, name }) => {
      const text = attributes.DefaultValue ?? attributes.Value
      if (text === undefined) return []

      const id = attributes.id ?? name
      return text.trim() === '' || text.length > most ? [`${id} has ${text.length} characters of 1 to ${most}`] : []
    })
  })
}

/** All that is served, is served over https from one address. */
function lintAddresses(root: Read): readonly string[] {
  const served = addressesIn(root)
  const [first = ''] = served
  const folder = first.slice(0, first.lastIndexOf('/') + 1).replace(/assets\/$/, '')

  return [
    ...served.filter((address) => !address.startsWith('https://')).map((address) => `${address} is not https`),
    ...served.filter((address) => !address.startsWith(folder)).map((address) => `${address} is not below ${folder}`),
  ]
}

function addressesIn(root: Read): readonly string[] {
  const values = everyElement(root)
    .filter(({ name }) => name !== 'OfficeApp' && name !== 'VersionOverrides')
    .flatMap(({ attributes }) => Object.values(attributes))

  return values.filter((value) => /^[a-z]+:\/\//i.test(value))
}

function lintIcons(root: Read, files: ServedFiles): readonly string[] {
  const addresses = new Map(
    elementsNamed(root, 'bt:Image').map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
  )
  const shown = elementsNamed(root, 'bt:Image').flatMap(({ attributes: { resid, size } }) =>
    resid === undefined ? [] : [{ address: addresses.get(resid) ?? '', size: Number(size) }],
  )
  const single = (name: string, size: number) =>
    elementsNamed(root, name).map(({ attributes }) => ({ address: attributes.DefaultValue ?? '', size }))

  return [
    ...[...shown, ...single('IconUrl', 32), ...single('HighResolutionIconUrl', 64)]
      .filter(({ address, size }) => files.pixels(address) !== size)
      .map(({ address, size }) => `${address} is ${files.pixels(address) ?? 'no picture'}, not ${size} pixels`),
    ...elementsNamed(root, 'Icon').flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => attributes.size ?? '')
      return neededSizes.filter((size) => !sizes.includes(size)).map((size) => `an icon has no size ${size}`)
    }),
  ]
}
