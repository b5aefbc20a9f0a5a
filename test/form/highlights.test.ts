import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from '../../src/files.ts'
import {
  type Area,
  type FormSheet,
  type FormValue,
  type FormWorkbook,
  type PlanContent,
  planForm,
} from '../../src/form/index.ts'
import { addressOf, cellAt } from '../../src/grid/index.ts'
import { writeForm } from '../../src/hosts/hucre/write.ts'
import { languages } from '../../src/lang/index.ts'
import { calculated, withOffice } from './programs.ts'

const home = join(import.meta.dirname, '..', '..')
const path = join(home, 'test', 'workbooks', 'plan', 'ait-melloul-2024-2025.json')
const published = JSON.parse(readFileSync(path, 'utf8')) as PlanContent
const form = planForm(published, { language: languages.fr, room: { activities: 1, indicators: 1 }, day: '2026-01-01' })

/** Beyond all that a sheet holds. */
const aside = 60

/** A formula for every colour of a sheet and every formula that judges what is typed, in cells that stand aside. */
function witnesses({ highlights, checks }: FormSheet): readonly Area[] {
  const typed = checks.flatMap(({ must }) => (must.kind === 'formula' ? [must.formula] : []))

  return [...highlights.map(({ formula }) => formula), ...typed].map((formula, row) => ({
    range: { row, column: aside, endRow: row, endColumn: aside },
    look: 'linked',
    format: 'text',
    value: null,
    formula,
  }))
}

type WrittenOver = Readonly<Record<string, Readonly<Record<string, FormValue>>>>

/** The form with some cells written over, sheet by sheet, and its witnesses. */
function spoilt(writtenOver: WrittenOver): FormWorkbook {
  const sheets = form.sheets.map((sheet, index) => ({
    ...sheet,
    areas: [...sheet.areas.map((area) => overwritten(area, writtenOver[index] ?? {})), ...witnesses(sheet)],
  }))

  return { ...form, sheets }
}

function overwritten(area: Area, values: { readonly [address: string]: FormValue }): Area {
  const { formula, ...rest } = area
  const value = values[addressOf(area.range)]
  if (value !== undefined) return { ...rest, value }

  return formula === undefined ? area : { ...area, value: null }
}

/** The addresses of the first cells that are coloured. */
function coloured(bytes: Uint8Array): readonly string[] {
  const { sheets } = readXlsx(bytes)

  return form.sheets.flatMap(({ highlights }, index) => {
    const sheet = sheets[index]
    return highlights.flatMap(({ range, look }, row) => {
      const value = sheet === undefined ? null : cellAt(sheet, row, aside)?.value
      if (typeof value !== 'boolean')
        throw new Error(`No answer for ${index}!${addressOf(range)}: ${JSON.stringify(value)}`)

      return value ? [`${index}!${addressOf(range)} ${look}`] : []
    })
  })
}

const cents = (centimes: bigint) => ({ centimes })
const cases = {
  published: {},
  centimes: { 3: { F6: cents(1n), D11: cents(500_001n), F79: cents(246_199_601n) } },
  lacks: { 2: { C5: '', B9: '' }, 4: { E6: { day: '2024-12-31' }, F6: { day: '2024-12-30' }, I6: 1 } },
} satisfies Readonly<Record<string, WrittenOver>>

/** Every case as LibreOffice calculates it, in one start. */
async function calculatedCases() {
  const written = (name: keyof typeof cases) => writeForm(spoilt(cases[name]))

  return calculated({
    published: await written('published'),
    centimes: await written('centimes'),
    lacks: await written('lacks'),
  })
}

describe('the colours of a workbook', () => {
  const flaw = ['4!H36 wrong', '4!O36 wrong']
  let books: ReturnType<typeof calculatedCases> | null = null
  const seenIn = async (name: keyof typeof cases) => {
    books ??= calculatedCases()

    return coloured((await books)[name])
  }

  withOffice('show the one sum of the published plan that is wrong', async () => {
    expect(await seenIn('published')).toEqual(flaw)
  })

  withOffice('show every sum that is written over with a centime too much', async () => {
    expect(await seenIn('centimes')).toEqual(['3!F6 wrong', '3!D11 wrong', '3!F79 wrong', ...flaw])
  })

  withOffice(
    'show an end before its start, more achieved than there is to achieve, and what a project lacks',
    async () => {
      const lacks = ['2!C5 waiting', '2!B9 waiting', '4!E6 wrong', '4!I6 wrong']

      expect(await seenIn('lacks')).toEqual(expect.arrayContaining(lacks))
    },
  )
})

describe('what is typed', () => {
  withOffice('is judged by the axes that are written, and axis codes are capitals of their own', async () => {
    const cover = form.sheets[1]
    const formula = cover?.checks.flatMap(({ must }) => (must.kind === 'formula' ? [must.formula] : []))[0] ?? ''
    const codes = ['TR', 'pc', 'P C', 'محور', 'A'.repeat(13), 'EIGS']
    const asked = codes.map((code, index) => ({ code, address: `A${21 + index}` }))
    const areas: readonly Area[] = [
      ...asked.map(({ address }, row) => witness(row, formula.replaceAll(/(?<![$A-Z])A21\b/g, address))),
      witness(codes.length, 'ROWS(PlanAxes)'),
    ]
    const typed = Object.fromEntries(asked.map(({ code, address }) => [address, code]))
    const sheets = form.sheets.map((sheet) =>
      sheet === cover ? { ...sheet, areas: [...sheet.areas.map((area) => overwritten(area, typed)), ...areas] } : sheet,
    )
    const { book } = calculated({ book: await writeForm({ ...form, sheets }) })
    const [, read] = readXlsx(book).sheets
    const answers = areas.map((_, row) => (read === undefined ? null : cellAt(read, row, aside)?.value))

    expect(answers).toEqual([true, false, false, false, false, true, 4])
  })
})

function witness(row: number, formula: string): Area {
  return {
    range: { row, column: aside, endRow: row, endColumn: aside },
    look: 'linked',
    format: 'text',
    value: null,
    formula,
  }
}
