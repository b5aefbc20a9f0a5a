import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeSheet, madeWorkbook } from '../made/workbook.ts'
import { actsOf } from './acts.ts'
import { type OpenedExcel, openExcel, type Profile } from './open-excel.ts'
import type { ApiVersion } from './wire/requirements.ts'

let excel: OpenedExcel

async function opened(profile: Profile = 'web', api: ApiVersion = '1.15'): Promise<OpenedExcel> {
  const workbook = madeWorkbook(
    madeSheet('s', [[1, 2, { value: 3, formula: 'SUM(A1:B1)' }], ['x']]),
    madeSheet('t', []),
  )
  excel = await openExcel(profile, { workbook, api })
  excel.batches.clear()

  return excel
}

afterEach(() => excel.close())

describe.each(['web', 'windows'] as const)('Microsoft’s office.js in the simulated Excel (%s)', (profile) => {
  it('knows where it is', async () => {
    const { Office } = await opened(profile, '1.14')

    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: profile === 'web' ? 'OfficeOnline' : 'PC' })
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true)
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false)
  })

  it('refuses to read what was not loaded', async () => {
    const { Excel } = await opened(profile)

    await expect(Excel.run(async ({ workbook }) => workbook.worksheets.getItem('s').name)).rejects.toMatchObject({
      code: 'PropertyNotLoaded',
    })
  })

  it('refuses what the version of Excel does not have', async () => {
    const { Excel } = await opened(profile, '1.9')
    const merged = Excel.run(async ({ workbook }) =>
      workbook.worksheets.getItem('s').getRange('A1').getMergedAreasOrNullObject(),
    )

    await expect(merged).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('1.13') })
  })

  it('gives null objects, and errors that name the action', async () => {
    const { Excel } = await opened(profile)
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('gone')
      await context.sync()
      return sheet.isNullObject
    })

    expect(isNull).toBe(true)
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('gone').load('name')
        await context.sync()
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' })
  })

  it('is told loudly of what this Excel does not play', async () => {
    const { Excel } = await opened(profile)
    const asked = Excel.run(async (context) => {
      context.workbook.pivotTables.refreshAll()
      await context.sync()
    })

    await expect(asked).rejects.toMatchObject({ code: 'NotModelled', message: expect.stringContaining('pivotTables') })
  })

  it('keeps what was done before a refusal, and nothing after it', async () => {
    const { Excel, session } = await opened(profile)
    const act = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s')
      sheet.getRange('A1').values = [[10]]
      sheet.getRange('A2:A3').values = [[1]]
      sheet.getRange('A4').values = [[4]]
      await context.sync()
    })

    await expect(act).rejects.toMatchObject({ code: 'InvalidArgument' })
    expect([...(session.state.sheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual([10, 2, 12, 'x'])
  })

  it('writes more cells than the client sends at once', async () => {
    const { Excel, session } = await opened(profile)
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('t').getRange('A1:C2000').values = Array.from({ length: 2_000 }, (_, row) => [
        row,
        1,
        2,
      ])
      await context.sync()
    })

    expect(session.state.sheets[1]?.cells.size).toBe(6_000)
  })

  it('lets go of ranges when the act is over', async () => {
    const { Excel, batches } = await opened(profile)
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s').getRange('A1').load('values')
      await context.sync()
      expect(batches.references.size).toBe(1)
    })
    await new Promise((resolve) => setTimeout(resolve, 20))

    expect(batches.references.size).toBe(0)
  })

  it('keeps settings in the workbook', async () => {
    const { Office, session } = await opened(profile)
    Office.context.document.settings.set('language', 'fr')
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve))

    expect(session.state.settings).toEqual([['language', '"fr"']])
  })

  it('hears of what people select', async () => {
    const { Excel, session } = await opened(profile)
    const heard: string[] = []
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address))
      context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(worksheetId))
      await context.sync()
    })
    actsOf(session).select('t', 'B2')
    await new Promise((resolve) => setTimeout(resolve, 40))

    expect(heard.sort()).toEqual(['B2', session.state.sheets[1]?.id])
  })

  it('calculates when asked, under manual calculation', async () => {
    const { Excel, session } = await opened(profile)
    session.calculationMode = 'Manual'
    const shown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s')
      sheet.getRange('A1').values = [[10]]
      const before = sheet.getRange('C1').load('values')
      await context.sync()
      context.workbook.application.calculate('Full')
      const after = sheet.getRange('C1').load('values')
      await context.sync()
      return [before.values[0]?.[0], after.values[0]?.[0]]
    })

    expect(shown).toEqual([3, 12])
  })
})

describe('what is typed', () => {
  it.each<[string, unknown, string]>([
    ['5.10', 5.1, 'General'],
    ["'5.10", '5.10', 'General'],
    ['5%', 0.05, '0%'],
    ['1,500', 1_500, 'General'],
    ['1/2/2024', 45_323, 'm/d/yyyy'],
    ['true', true, 'General'],
    ['#n/a', { error: '#N/A' }, 'General'],
    ['٥', '٥', 'General'],
    ['=SUM(A1:B1)-1+s!A1', 3, 'General'],
    ['=A2+1', { error: '#VALUE!' }, 'General'],
  ])('becomes what Excel makes of it: %s', async (text, value, format) => {
    const { session } = await opened()
    actsOf(session).type('s', 'D1', text)

    expect(session.state.sheets[0]?.cells.get(3)).toMatchObject({ value, format })
  })

  it('keeps the last result of a formula that this Excel cannot calculate, and names it', async () => {
    const { session } = await opened()
    actsOf(session).type('s', 'D1', '=VLOOKUP(A1,B:C,2)')

    expect(session.state.sheets[0]?.cells.get(3)).toMatchObject({ value: null })
    expect([...session.notCalculated]).toEqual(['VLOOKUP(A1,B:C,2)'])
  })
})

describe('the simulated Excel', () => {
  it('says so where it cannot delete a row as Excel does', async () => {
    const { session } = await opened()
    actsOf(session).type('t', 'A1', '=s!A2')

    expect(() => actsOf(session).deleteRow('s', 1)).toThrow('does not model')
  })

  it('runs in a page as well: only what opens it in Node knows Node and jsdom', async () => {
    await opened()
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const knowing = files.filter((name) =>
      /from '(?:node:|jsdom)/.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
    )

    expect(knowing.sort()).toEqual([
      'excel-host.test.ts',
      'open-excel.ts',
      join('page', 'chromium.test.ts'),
      join('page', 'server.ts'),
    ])
  })
})
