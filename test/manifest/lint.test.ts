import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintManifest, type Product } from './lint.ts'
import { filesAs, manifest, product } from './product.ts'

const asset = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', 'src', 'assets', name), 'utf8')
const served = (name: string, change: (text: string) => string): Product => ({
  ...product,
  files: filesAs({ [name]: change(asset(name)) }),
})

describe('the manifest', () => {
  it('has nothing wrong that a schema cannot see', () => {
    expect(lintManifest(manifest, product)).toEqual([])
  })

  it('names what the code has', () => {
    expect(product.commands).toEqual(['check', 'nextFinding', 'totals', 'review', 'export', 'explainCell'])
    expect(product.functions).toEqual(['TOTAL', 'PROGRESS', 'WEIGHTS', 'FINDINGS', 'DIRHAMS'])
  })
})

const long = 'ا'.repeat(251)

describe('a fault planted in the manifest', () => {
  it.each([
    ['resid Started.Tit names nothing', '<Title resid="Started.Title"', '<Title resid="Started.Tit"'],
    ['resource Unused is not used', '<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Unused" DefaultValue="x"/>'],
    ['is longer than 32 characters', /Group\.Label/g, `Group.${'L'.repeat(40)}`],
    ['id Infitah.Ribbon.check is given twice', 'id="Infitah.Ribbon.totals"', 'id="Infitah.Ribbon.check"'],
    ['is too long', 'id="Infitah.Group"', `id="${'g'.repeat(126)}"`],
    [
      'http://localhost:3000/addin.js is not https',
      'https://localhost:3000/addin.js',
      'http://localhost:3000/addin.js',
    ],
    ['is not below', 'https://localhost:3000/addin.js', 'https://elsewhere.example/addin.js'],
    ['check.Tip has 251 characters of 1 to 250', /(id="check.Tip" DefaultValue=)"[^"]+"/, `$1"${long}"`],
    [
      'Override has 251 characters of 1 to 125',
      /(id="check.Label"[^>]*>\s*<bt:Override Locale="fr-FR" Value=)"[^"]+"/,
      `$1"${long}"`,
    ],
    ['Started.Title has 0 characters', /(id="Started.Title" DefaultValue=)"[^"]+"/, '$1""'],
    ['Description has 251 characters', /(<Description DefaultValue=)"[^"]+"/, `$1"${long}"`],
    ['icon-48.png is 48, not 16 pixels', 'assets/icon-16.png', 'assets/icon-48.png'],
    ['missing-16.png is no picture', 'assets/icon-16.png', 'assets/missing-16.png'],
    ['is 64, not 32 pixels', /(<IconUrl DefaultValue="[^"]+)32.png/, '$164.png'],
    ['an icon has no size 80', /<bt:Image size="80" resid="Icon.check.80" \/>/, ''],
    ['Group.Label has an override for fr-FR too many', /(id="Group.Label"[^>]*>\s*)(<bt:Override [^>]*>)/, '$1$2$2'],
    [
      'Group.Label has no override for en-US',
      /(id="Group.Label"[^>]*>\s*<bt:Override [^>]*>\s*)<bt:Override [^>]*>/,
      '$1',
    ],
    ['has an override for de-DE too many', 'Locale="fr-FR"', 'Locale="de-DE"'],
    ['DefaultLocale is en-US', '<DefaultLocale>ar-MA', '<DefaultLocale>en-US'],
    ['the runtime does not live long', 'lifetime="long"', 'lifetime="short"'],
    [
      'FunctionFile Functions.Script.Url is not',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Functions.Script.Url"',
    ],
    ['nothing is associated with the action chek', '<FunctionName>check<', '<FunctionName>chek<'],
    ['no button calls check', '<FunctionName>check<', '<FunctionName>totals<'],
    ['Version 1.0.0 has no four parts', '<Version>1.0.0.0<', '<Version>1.0.0<'],
    ['is no GUID', /<Id>6/, '<Id>g'],
    ['no shortcuts', /<ExtendedOverrides[\s\S]*<\/ExtendedOverrides>/, ''],
    ['shortcuts.de.json does not name check', 'Value="fr" />', 'Value="de" />'],
  ] as const)('is told: %s', (problem, from, to) => {
    const faulty = manifest.replace(from, to)

    expect(faulty).not.toBe(manifest)
    expect(lintManifest(faulty, product).join('\n')).toContain(problem)
  })

  it('is told where it is no document', () => {
    expect(() => lintManifest(manifest.replace('</Hosts>', ''), product)).toThrow()
  })
})

describe('a fault planted beside the manifest', () => {
  it.each<readonly [string, Product]>([
    ['no button calls undo', { ...product, commands: [...product.commands, 'undo'] }],
    [
      'nothing is associated with the action review',
      { ...product, commands: product.commands.filter((name) => name !== 'review') },
    ],
    ['functions.json: NEW is not described', { ...product, functions: [...product.functions, 'NEW'] }],
    [
      'functions.fr.json: nothing is associated with TOTALE',
      served('functions.fr.json', (text) => text.replaceAll('"TOTAL"', '"TOTALE"')),
    ],
    [
      'functions.en.json: TOTAL is not described',
      served('functions.en.json', (text) => text.replaceAll('"TOTAL"', '"TOTALE"')),
    ],
    [
      'nothing is associated with COST',
      served('functions.json', (text) => text.replace('"name": "TOTAL"', '"name": "COST"')),
    ],
    [
      'nothing is associated with the shortcut chek',
      served('shortcuts.json', (text) => text.replace('"id": "check"', '"id": "chek"')),
    ],
    [
      'the key of chek has no action',
      served('shortcuts.json', (text) => text.replace('"action": "check"', '"action": "chek"')),
    ],
    [
      'the action check has no key',
      served('shortcuts.json', (text) => text.replace('"action": "check"', '"action": "nextFinding"')),
    ],
    ['Shift+I cannot be pressed', served('shortcuts.json', (text) => text.replace('Ctrl+Alt+Shift+I', 'Shift+I'))],
    ['Ctrl+Alt+Shift+J means two actions', served('shortcuts.json', (text) => text.replace('Shift+I', 'Shift+J'))],
    ['shortcuts does not name check', served('shortcuts.json', (text) => text.replace('"check": {', '"chek": {'))],
    ['shortcuts.fr.json does not name check', served('shortcuts.fr.json', (text) => text.replace('"check"', '"chek"'))],
  ])('is told: %s', (problem, faulty) => {
    expect(lintManifest(manifest, faulty).join('\n')).toContain(problem)
  })
})
