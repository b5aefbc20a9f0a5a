import { listedResources, page } from './listed-resources.ts'
import { cellMenu, ribbon } from './ribbon.ts'
import { type Element, element } from './xml.ts'

/** What a program does with the add-in that knows commands and functions: all that are asked for do. */
export function versionOverrides(address: string): Element {
  const host = element(
    'Host',
    { 'xsi:type': 'Workbook' },
    element('Runtimes', {}, element('Runtime', { resid: page, lifetime: 'long' })),
    element('AllFormFactors', {}, customFunctions()),
    element('DesktopFormFactor', {}, started(), element('FunctionFile', { resid: page }), ribbon(), cellMenu()),
  )

  return element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
    element('Hosts', {}, host),
    listedResources(address),
  )
}

function customFunctions(): Element {
  return element(
    'ExtensionPoint',
    { 'xsi:type': 'CustomFunctions' },
    element('Script', {}, element('SourceLocation', { resid: 'Functions.Script.Url' })),
    element('Page', {}, element('SourceLocation', { resid: page })),
    element('Metadata', {}, element('SourceLocation', { resid: 'Functions.Metadata.Url' })),
    element('Namespace', { resid: 'Functions.Namespace' }),
  )
}

function started(): Element {
  return element(
    'GetStarted',
    {},
    element('Title', { resid: 'Started.Title' }),
    element('Description', { resid: 'Started.Text' }),
    element('LearnMoreUrl', { resid: page }),
  )
}
