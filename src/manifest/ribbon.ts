import type { CommandName } from '../lang/index.ts'
import { commandIcons, iconElement } from './icons.ts'
import { type Element, element, textElement } from './xml.ts'

const onRibbon: readonly CommandName[] = ['check', 'nextFinding', 'totals', 'review', 'export']
const inMenu: readonly CommandName[] = ['explainCell', 'nextFinding']

/** The group on the Home tab. */
export function ribbon(): Element {
  const group = element(
    'Group',
    { id: 'Infitah.Group' },
    element('Label', { resid: 'Group.Label' }),
    iconElement('icon'),
    ...onRibbon.map((command) => button(command, 'Ribbon')),
  )

  return element(
    'ExtensionPoint',
    { 'xsi:type': 'PrimaryCommandSurface' },
    element('OfficeTab', { id: 'TabHome' }, group),
  )
}

/** What stands in the menu of a cell. */
export function cellMenu(): Element {
  return element(
    'ExtensionPoint',
    { 'xsi:type': 'ContextMenu' },
    element('OfficeMenu', { id: 'ContextMenuCell' }, ...inMenu.map((command) => button(command, 'Cell'))),
  )
}

/** The shared runtime does the work of every button: the pane opens at the right view even where it is open at another. */
function button(command: CommandName, place: string): Element {
  return element(
    'Control',
    { 'xsi:type': 'Button', id: `Infitah.${place}.${command}` },
    element('Label', { resid: `${command}.Label` }),
    element(
      'Supertip',
      {},
      element('Title', { resid: `${command}.Label` }),
      element('Description', { resid: `${command}.Tip` }),
    ),
    iconElement(commandIcons[command]),
    element('Action', { 'xsi:type': 'ExecuteFunction' }, textElement('FunctionName', command)),
  )
}
