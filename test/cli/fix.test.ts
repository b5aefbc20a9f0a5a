import { readFileSync } from 'node:fs'
import { type BookType, utils, write } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { type Cell, parseAddress } from '../../src/grid/index.ts'
import { type CellPatch, patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import type { Report } from '../../src/report/schema.ts'
import { cellsOf } from '../hosts/xlsx/as-cells.ts'
import { links } from '../hosts/xlsx/package-of.ts'
import { changedParts } from '../hosts/xlsx/patch/parts.ts'
import { type Done, run, systemError } from './a-world.ts'

const plan = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const budget = '2-البرمجة المالية السنوية'

function withCells(cells: Readonly<Record<string, CellPatch['value']>>): Uint8Array {
  const patches = Object.entries(cells).map(([cell, value]) => ({
    sheet: budget,
    ...(parseAddress(cell) ?? { row: 0, column: 0 }),
    value,
  }))

  return patchXlsx(plan, { cells: patches })
}

/** Two amounts typed as text, so that a formula misses them; and an amount that its activity's cost does not have. */
const faulty = withCells({ G5: '50 000,00', G6: '١٠٠٠٠٠', G10: 4000 })
const files = { 'plan.xlsx': faulty, 'clean.xlsx': plan }

async function fix(argv: string, given: Parameters<typeof run>[1] = {}): Promise<Done> {
  return run(['fix', ...argv.split(' '), '--lang', 'en'], { files, ...given })
}

async function reportOf(bytes: Uint8Array | undefined): Promise<Report> {
  const { out } = await run(['check', 'x.xlsx', '--format', 'json'], { files: { 'x.xlsx': bytes ?? '' } })

  return JSON.parse(out)
}

/** A workbook of another format. */
function asWritten(bookType: BookType): Uint8Array {
  return new Uint8Array(write(utils.book_new(utils.aoa_to_sheet([['x']])), { type: 'array', bookType }))
}

type Cells = Readonly<Record<string, Cell>>

function cellsIn(bytes: Uint8Array | undefined): Cells {
  const { sheets } = readXlsx(bytes ?? new Uint8Array())

  return Object.assign({}, ...sheets.map((sheet) => prefixed(sheet.name, cellsOf(sheet))))
}

function prefixed(name: string, cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).map(([address, cell]) => [`${name}!${address}`, cell]))
}

function differences(before: Cells, after: Cells): readonly string[] {
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])]

  return all.filter((address) => JSON.stringify(before[address]) !== JSON.stringify(after[address])).sort()
}

describe('infitah fix', () => {
  it('makes every safe fix in a new file, and nothing else moves', async () => {
    const { code, out, err, bytes } = await fix('plan.xlsx --out mended.xlsx')
    const mended = bytes.get('mended.xlsx')

    expect({ code, err, written: [...bytes.keys()] }).toEqual({ code: 0, err: '', written: ['mended.xlsx'] })
    expect(out).toContain('1 finding mended')
    expect(out).toContain('The mended workbook is written to: mended.xlsx')
    // The typed cells, and the sums that missed them.
    expect(differences(cellsIn(faulty), cellsIn(mended))).toEqual(
      ['F78', 'G5', 'G6', 'G78', 'G8'].map((cell) => `${budget}!${cell}`),
    )
    expect(cellsIn(mended)[`${budget}!G8`]).toMatchObject({ value: 150000, formula: 'SUM(G4:G7)' })
    expect(changedParts(faulty, mended ?? plan)).toEqual(['xl/worksheets/sheet3.xml'])
    expect(Object.keys(unzipSync(mended ?? plan))).toEqual(Object.keys(unzipSync(faulty)))
  })

  it('leaves no finding behind that it says is mended', async () => {
    const { bytes } = await fix('plan.xlsx --out mended.xlsx')
    const [before, after] = await Promise.all([reportOf(faulty), reportOf(bytes.get('mended.xlsx'))])
    const gone = before.findings.filter(
      ({ fingerprint }) => !after.findings.some((one) => one.fingerprint === fingerprint),
    )

    expect(after.findings.filter(({ fix }) => fix?.kind === 'safe')).toEqual([])
    // The sum that skips them, as Excel does, said nothing of its own.
    expect(gone.map(({ code }) => code)).toEqual(['V06'])
    expect(
      after.findings.every((one) => before.findings.some(({ fingerprint }) => fingerprint === one.fingerprint)),
    ).toBe(true)
  })

  it('makes choices only by name, each in what the fixes before have left', async () => {
    const { out, bytes } = await fix(
      'plan.xlsx --rule b01 --rule budget/project-total-row --rule I01 --out mended.xlsx',
    )
    const mended = bytes.get('mended.xlsx')

    expect(out).toContain('3 findings mended')
    expect(out).toContain('G10    4,000 → 5,000')
    // A formula that was wrong only for its inputs is not written over.
    expect(cellsIn(mended)[`${budget}!G8`]).toMatchObject({ formula: 'SUM(G4:G7)', value: 150000 })
    expect((await reportOf(mended)).findings.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['I01']))
    expect((await reportOf(mended)).summary.error).toBe(2)
  })

  it('shows in a dry run what it then does, cell by cell', async () => {
    const shown = await fix('plan.xlsx --rule I01,C02,B01 --dry-run')
    const done = await fix('plan.xlsx --rule I01,C02,B01 --out mended.xlsx')
    const changes = (out: string) => out.split('\n').filter((line) => / [A-Z]+\d+ +\S.* → /.test(line))

    expect(shown).toMatchObject({ code: 0, err: '', bytes: new Map() })
    expect(shown.out).toContain('This only shows the fixes; nothing is written.')
    expect(changes(shown.out)).toEqual(changes(done.out))
    expect(changes(shown.out)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/G5 +“50 000,00” → 50,000$/),
        expect.stringMatching(/H69 +1% → 0.99%$/),
        expect.stringMatching(/A70 +“PO-ENOVSP-24-25=05” → “PO-24-25-ENOVSP-05”$/),
      ]),
    )
    const edited = changes(done.out).map((line) => /[A-Z]+\d+/.exec(line)?.[0])
    const results = ['G8', 'G14', 'F78', 'G78']
    const moved = differences(cellsIn(faulty), cellsIn(done.bytes.get('mended.xlsx'))).map(
      (cell) => cell.split('!')[1] ?? '',
    )
    expect(moved.filter((cell) => !results.includes(cell)).sort()).toEqual([...edited].sort())
  })

  it('says when a formula gives way to a value', async () => {
    const short = patchXlsx(plan, {
      cells: [{ sheet: budget, row: 7, column: 6, value: 50000, formula: 'SUM(G4:G5)' }],
    })
    const { out, bytes } = await fix('plan.xlsx --rule B04 --out mended.xlsx', { files: { 'plan.xlsx': short } })

    expect(out).toContain('G8     the formula =SUM(G4:G5) → 150,000')
    expect(cellsIn(bytes.get('mended.xlsx'))[`${budget}!G8`]?.formula).toBeUndefined()
  })

  it('has nothing to do twice', async () => {
    const { bytes } = await fix('plan.xlsx --out mended.xlsx')
    const again = await fix('mended.xlsx --in-place', { files: { 'mended.xlsx': bytes.get('mended.xlsx') ?? '' } })

    expect(again).toMatchObject({ code: 0, err: '', bytes: new Map() })
    expect(again.out).toContain('There is nothing to fix, and nothing is written.')
    expect(again.out).toMatch(/named with `--rule`: B01 \(1\), I01 \(1\), C02\s\(2\)/)
  })

  it('tells which results another program must calculate', async () => {
    const doubled = patchXlsx(faulty, { cells: [{ sheet: budget, row: 90, column: 6, value: 1, formula: 'G5*2' }] })
    const { out } = await fix('plan.xlsx --out mended.xlsx', { files: { 'plan.xlsx': doubled } })

    expect(out).toContain('1 formula will be calculated when the workbook is opened in Excel; save it there.')
  })

  it('does not stumble over cells that an array formula fills', async () => {
    const { 'xl/worksheets/sheet3.xml': sheet = new Uint8Array(), ...parts } = unzipSync(faulty)
    const rows =
      '<row r="190"><c r="K190"><f t="array" ref="K190:K191">G5:G6*1</f><v>5</v></c></row><row r="191"><c r="K191"><v>6</v></c></row></sheetData>'
    const text = new TextDecoder().decode(sheet).replace('</sheetData>', rows)
    const given = zipSync({ ...parts, 'xl/worksheets/sheet3.xml': strToU8(text) })
    const { code, out, bytes } = await fix('plan.xlsx --out mended.xlsx', { files: { 'plan.xlsx': given } })

    expect(code).toBe(0)
    expect(out).toContain('1 formula will be calculated')
    expect(cellsIn(bytes.get('mended.xlsx'))[`${budget}!K191`]?.value).toEqual({ error: '#N/A' })
  })

  it.each(['ar', 'fr'])('speaks %s', async (lang) => {
    const { code, out } = await run(['fix', 'plan.xlsx', '--rule', 'I01', '--dry-run', '--lang', lang], { files })

    expect(code).toBe(0)
    expect(out).not.toMatch(/undefined|\[object|NaN|=>/)
    expect(out).toContain(lang === 'ar' ? 'ستُصحح ملاحظتان' : '2 constats seraient corrigés')
    expect(out).toContain(lang === 'ar' ? 'من «50 000,00» إلى 50 000' : '« 50 000,00 » → 50 000')
  })
})

describe('infitah fix --in-place', () => {
  it('keeps the old workbook beside', async () => {
    const { code, out, bytes } = await fix('plan.xlsx --in-place')

    expect(code).toBe(0)
    expect([...bytes.keys()]).toEqual(['plan.xlsx.bak', 'plan.xlsx'])
    expect(bytes.get('plan.xlsx.bak')).toEqual(faulty)
    expect(out).toContain('The old workbook is kept in: plan.xlsx.bak')
  })

  it('never writes over an older one that differs', async () => {
    const older = { ...files, 'plan.xlsx.bak': plan }
    const { out, bytes } = await fix('plan.xlsx --in-place', { files: older })

    expect([...bytes.keys()]).toEqual(['plan.xlsx.2.bak', 'plan.xlsx'])
    expect(out).toContain('plan.xlsx.2.bak')
    expect([
      ...(await fix('plan.xlsx --in-place', { files: { ...files, 'plan.xlsx.bak': faulty } })).bytes.keys(),
    ]).toEqual(['plan.xlsx'])
  })

  it.each(['~$plan.xlsx', '.~lock.plan.xlsx#'])('refuses a workbook that is open elsewhere (%s)', async (lock) => {
    const { code, err, bytes } = await fix('plan.xlsx --in-place', { files: { ...files, [lock]: '' } })

    expect({ code, bytes }).toEqual({ code: 2, bytes: new Map() })
    expect(err).toContain('open in another program')
    expect(err).toContain(lock)
  })
})

describe('infitah fix that is refused', () => {
  it.each([
    ['plan.xlsx', /where should the mended workbook go\?.*--out.*--in-place.*--dry-run/],
    ['plan.xlsx --out a.xlsx --in-place', /exclude each other/],
    ['plan.xlsx --out plan.xlsx', /this is the workbook itself: plan.xlsx.*--in-place/],
    ['plan.xlsx --out a.xlsm', /must end in \.xlsx.*a\.xlsm/],
    ['plan.xlsx --out clean.xlsx', /a file of this name already.*clean\.xlsx/],
    ['plan.xlsx --dry-run --rule Z01', /no such rule: Z01/],
    ['plan.xlsx --dry-run --rule S02', /offers no fix.*S02/],
    ['plan.xlsx --dry-run --as-of never', /not a date/],
    ['none.xlsx --in-place', /no such file: none\.xlsx/],
    ['old.xls --in-place', /old xls format; save it as xlsx: old\.xls/],
    ['plan.ods --in-place', /an OpenDocument spreadsheet, not an xlsx workbook; .*save it as one: plan\.ods/],
    ['plan.xlsb --in-place', /a binary Excel workbook \(xlsb\), not an xlsx workbook; .*save it as one: plan\.xlsb/],
    ['plan.xlsx clean.xlsx --in-place', /single workbook/],
  ])('%s', async (argv, sentence) => {
    const other = {
      ...files,
      'old.xls': asWritten('biff8'),
      'plan.ods': asWritten('ods'),
      'plan.xlsb': asWritten('xlsb'),
    }
    const { code, err, out, bytes } = await fix(argv, { files: other })

    expect({ code, out, bytes }).toEqual({ code: 2, out: '', bytes: new Map() })
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['ENOSPC', /no room left/],
    ['EACCES', /not permitted/],
    ['EROFS', /not permitted/],
    ['EBUSY', /open in another program; close it/],
    ['ESTALE', /has changed since it was read/],
  ])('for %s', async (system, sentence) => {
    const { code, err, out } = await fix('plan.xlsx --in-place', { writing: systemError(system) })

    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
  })

  it('for a signed workbook, in every language', async () => {
    const { '_rels/.rels': links = new Uint8Array(), ...parts } = unzipSync(faulty)
    const signed = new TextDecoder()
      .decode(links)
      .replace(
        '</Relationships>',
        '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      )
    const bytes = zipSync({ ...parts, '_rels/.rels': strToU8(signed), '_xmlsignatures/origin.sigs': strToU8('') })

    for (const [lang, sentence] of [
      ['ar', 'موقَّع رقميا'],
      ['fr', 'signature numérique'],
      ['en', 'digital signature'],
    ] as const) {
      const { code, err } = await run(['fix', 'plan.xlsx', '--in-place', '--lang', lang], {
        files: { 'plan.xlsx': bytes },
      })

      expect(code).toBe(2)
      expect(err).toContain(sentence)
    }
  })
})

describe('a fix that the file does not allow', () => {
  /** One of the amounts lies in a pivot table. */
  const pivoted = zipSync({
    ...unzipSync(faulty),
    'xl/worksheets/_rels/sheet3.xml.rels': strToU8(links(['pivotTable', '../pivotTables/p.xml'])),
    'xl/pivotTables/p.xml': strToU8(
      '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><location ref="G6:H6"/></pivotTableDefinition>',
    ),
  })

  it('is left, with its reason, and hinders no other', async () => {
    const { code, out, bytes } = await fix('plan.xlsx --rule I01 --out mended.xlsx', {
      files: { 'plan.xlsx': pivoted },
    })

    expect(code).toBe(0)
    expect(out).toContain('1 finding mended')
    expect(out).toMatch(/Fixes not made\n {2}V06 {2}cell G6 of the sheet “.*” belongs to a pivot table; mend/)
    expect(
      differences(cellsIn(pivoted), cellsIn(bytes.get('mended.xlsx'))).every((cell) => cell.includes('التتبع')),
    ).toBe(true)
  })

  it('is told where nothing else is to fix', async () => {
    const { code, out, bytes } = await fix('plan.xlsx --in-place', { files: { 'plan.xlsx': pivoted } })

    expect({ code, bytes }).toEqual({ code: 0, bytes: new Map() })
    expect(out).toMatch(/nothing to fix.*Fixes not made\n {2}V06/s)
  })
})
