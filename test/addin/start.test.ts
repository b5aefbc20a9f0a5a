import { sessionOf } from '../../src/addin/pane-session.ts'
import type { PaneOptions, Parts } from '../../src/addin/parts.ts'
import { start, type World } from '../../src/addin/start.ts'
import type { Host } from '../../src/hosts/host.ts'
import { languages } from '../../src/lang/index.ts'
import { sampleReport } from '../commands/sample.ts'
import { aPage } from './a-page.ts'
import { aPane } from './a-pane.ts'
import { anOffice } from './an-office.ts'

const words = languages.en.interface.addin.outside

const noParts = () => Promise.reject(new Error('no network'))

function aWorld(change: Partial<World> & { readonly excel?: ReturnType<typeof anOffice> } = {}) {
  const { excel = anOffice(), ...others } = change
  const { pane, done } = aPane(sampleReport)
  const mounted: PaneOptions[] = []
  const kept: string[] = []
  const parts: Parts = {
    host: () => ({ kind: 'excel' }) as Host,
    activeCell: async () => ({ sheet: 'nowhere', row: 0, column: 0 }),
    async mount(_, options) {
      mounted.push(options)
      return sessionOf(pane, options.host, options.show)
    },
  }
  const shown = aPage()
  const world: World = {
    page: shown.page,
    office: excel.office,
    functions: excel.functions,
    locales: ['en'],
    kept: { read: () => null, keep: (code) => void kept.push(code) },
    now: () => new Date(2026, 0, 2, 0, 30),
    loadParts: async () => parts,
    ...others,
  }

  return { world, excel, done, mounted, shown, kept }
}

describe('inside Excel', () => {
  it('mounts the pane in Excel’s language, as of the day where the person is', async () => {
    const { world, mounted } = aWorld({ excel: anOffice('Excel', 'fr-FR') })
    await start(world)

    expect(mounted).toMatchObject([{ language: 'fr', asOf: '2026-01-02', host: { kind: 'excel' } }])
  })

  it('has the page read in the language of the pane', async () => {
    const { world, mounted, shown, kept } = aWorld({ excel: anOffice('Excel', 'fr-FR') })
    await start(world)
    expect(shown.root).toEqual({ lang: 'fr', dir: 'ltr' })

    mounted[0]?.onLanguage('ar')
    expect(shown.root).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(kept).toEqual(['ar'])
  })

  it('speaks what the person chose before, whatever Excel speaks', async () => {
    const { world, mounted, kept } = aWorld({ excel: anOffice('Excel', 'fr-FR') })
    await start({ ...world, kept: { ...world.kept, read: () => 'en' } })

    expect([mounted[0]?.language, kept]).toEqual(['en', []])
  })

  it.each(['de-DE', '', 'ar-MA'])('speaks Arabic where Excel speaks %j', async (locale) => {
    const { world, mounted } = aWorld({ excel: anOffice('Excel', locale) })
    await start({ ...world, locales: [] })

    expect(mounted[0]?.language).toBe('ar')
  })

  it.each([
    ['1036', 'fr'],
    ['6145', 'ar'],
    ['1033', 'en'],
  ])('speaks the language that Excel on Windows numbers %s', async (locale, language) => {
    const { world, mounted } = aWorld({ excel: anOffice('Excel', locale) })
    await start({ ...world, locales: [] })

    expect(mounted[0]?.language).toBe(language)
  })

  it('lets buttons and formulas act upon the pane', async () => {
    const { world, excel, done } = aWorld()
    await start(world)
    await excel.press('totals')
    await excel.press('nextFinding')
    await excel.press('nextFinding')
    await excel.press('review')
    await excel.press('explainCell')
    const keys = aPane(sampleReport).keys()

    expect(excel.done).toEqual(['show', 'show', 'show', 'show', 'show'])
    expect(done).toEqual([
      'open totals',
      'open check',
      `reveal ${keys[0]}`,
      'open check',
      `reveal ${keys[1]}`,
      'open review',
      'open check',
      'done No finding concerns cell A1.',
    ])
  })

  it('has its names ready before Office is', async () => {
    const excel = anOffice()
    const { world } = aWorld()
    void start({
      ...world,
      office: { ...excel.office, onReady: () => new Promise(() => {}) },
      functions: excel.functions,
    })

    expect(() => excel.press('check')).not.toThrow()
    expect(() => excel.calculate('DIRHAMS', '5,00')).not.toThrow()
  })

  it('does without functions where Excel has none', async () => {
    const { world, mounted } = aWorld({ functions: null })
    await start(world)

    expect(mounted.length).toBe(1)
  })
})

describe('elsewhere', () => {
  it.each([
    ['a plain browser, where Office finds no program', { excel: anOffice(null) }, words.text],
    ['another program', { excel: anOffice('Word') }, words.text],
    ['a browser that could not load Office', { office: null, functions: null }, words.text],
    ['an Excel without a shared runtime', { excel: anOffice('Excel', 'en', ['ExcelApi']) }, words.tooOld],
    ['an Excel whose interface is too old', { excel: anOffice('Excel', 'en', ['SharedRuntime']) }, words.tooOld],
    ['a page whose pane cannot be loaded', { loadParts: noParts }, words.failed],
  ] as const)('in %s the page says what to do', async (_, change, said) => {
    const { world, mounted, shown } = aWorld(change)
    await start(world)

    expect(mounted).toEqual([])
    expect(shown.text()).toContain(said)
  })

  it('it says so in the language that the browser prefers of ours', async () => {
    const { world, shown } = aWorld({ office: null, functions: null, locales: ['zgh', 'fr-MA', 'ar'] })
    await start(world)

    expect(shown.text()).toContain(languages.fr.interface.addin.outside.title)
    expect(shown.root).toEqual({ lang: 'fr', dir: 'ltr' })
  })

  it('formulas say that nothing could be read', async () => {
    const { world, excel } = aWorld({ loadParts: noParts })
    const shown: unknown[] = []
    await start(world)
    await new Promise<void>((resolve) => {
      const setResult = (value: unknown) => {
        shown.push(value)
        resolve()
      }
      excel.calculate('TOTAL', '*', null, { setResult })
    })

    expect(shown).toMatchObject([{ code: '#N/A', message: languages.en.interface.addin.unavailable.notRead }])
  })
})
