import type { CommandName } from '../lang/index.ts'
import { type Element, element } from './xml.ts'

/** The sizes that Excel asks for, in pixels. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const

/** The drawing of each command, by its file's name. */
export const commandIcons: { readonly [Name in CommandName]: IconName } = {
  check: 'check',
  nextFinding: 'next-finding',
  totals: 'totals',
  review: 'review',
  export: 'export',
  explainCell: 'icon',
}

/** Every drawing, that of the product first. */
export const iconNames = ['icon', 'check', 'next-finding', 'totals', 'review', 'export'] as const

export type IconName = (typeof iconNames)[number]

/** Where an icon lies below the add-in's address. */
export function iconPath(name: IconName, size: number): string {
  return `assets/${name}-${size}.png`
}

/** The id of an icon among the resources. */
export function iconId(name: IconName, size: number): string {
  return `Icon.${name}.${size}`
}

/** An icon in all its sizes. */
export function iconElement(name: IconName): Element {
  return element(
    'Icon',
    {},
    ...iconSizes.map((size) => element('bt:Image', { size: String(size), resid: iconId(name, size) })),
  )
}
