import { check } from '../../src/check.ts'
import { readXlsx } from '../../src/files.ts'
import type { FreshPlan } from '../../src/form/index.ts'
import { emptyContent, planForm } from '../../src/form/index.ts'
import { addressOf, type Range } from '../../src/grid/index.ts'
import { writeForm } from '../../src/hosts/hucre/write.ts'
import { type Language, languages } from '../../src/lang/index.ts'

const palms: FreshPlan = {
  kind: 'commune',
  collectivity: 'Palmeraie',
  region: 'Oasis',
  memberId: 152,
  period: { first: 2026, last: 2027 },
  axes: [{ code: 'PC', title: 'Participation' }],
  projects: 3,
}

function bytesOf(plan: FreshPlan, language: Language, activities = 4): Promise<Uint8Array> {
  const content = emptyContent(plan, language.interface.form)

  return writeForm(planForm(content, { language, room: { activities, indicators: 2 }, day: '2026-01-01' }))
}

/** Does something on another day. */
async function on<T>(time: string, act: () => Promise<T>): Promise<T> {
  const Today = Date
  globalThis.Date = class extends Today {
    constructor(...given: [number]) {
      super(...((given.length > 0 ? given : [time]) as [number]))
    }
    static override now = () => Today.parse(time)
  } as DateConstructor
  try {
    return await act()
  } finally {
    globalThis.Date = Today
  }
}

describe.each(Object.values(languages))('an empty workbook in $code', (language) => {
  it.each([
    ['with axes and a region', palms],
    ['without any', { ...palms, region: null, memberId: null, axes: [] }],
    ['of a region, over three years', { ...palms, kind: 'region', period: { first: 2026, last: 2028 } }],
    ['of a province, over one year', { ...palms, kind: 'province', period: { first: 2026, last: 2026 }, projects: 1 }],
    ['with many axes', { ...palms, axes: 'ABCDEFGH'.split('').map((code) => ({ code, title: `Axis ${code}` })) }],
    ['without a name', { ...palms, collectivity: '' }],
  ] as const satisfies readonly (readonly [string, FreshPlan])[])(
    '%s is read whole, and only said to be empty',
    async (_, plan) => {
      const report = check(readXlsx(await bytesOf(plan, language)), { asOf: '2027-06-30', language })
      const years = Array.from(
        { length: plan.period.last - plan.period.first + 1 },
        (_, index) => plan.period.first + index,
      )

      expect(report.findings.map(({ rule }) => rule)).toEqual(['project/none'])
      expect(report.notChecked).toEqual([])
      expect(report.plan).toMatchObject({
        collectivity: plan.collectivity || null,
        memberId: plan.memberId,
        years,
        projects: 0,
        activities: 0,
      })
    },
  )

  it('has room for one activity alone', async () => {
    const report = check(readXlsx(await bytesOf(palms, language, 1)), { asOf: '2026-01-01', language })

    expect(report.findings.map(({ rule }) => rule)).toEqual(['project/none'])
  })

  it('is the same, byte for byte, whenever it is written', async () => {
    const first = await bytesOf(palms, language)
    const later = await on('2031-07-19T13:14:15', () => bytesOf(palms, language))

    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true)
  })

  it('says nothing that Excel would cut off or refuse', () => {
    const { sheets } = planForm(
      emptyContent({ ...palms, period: { first: 2026, last: 2031 } }, language.interface.form),
      {
        language,
        room: { activities: 2, indicators: 1 },
        day: '2026-01-01',
      },
    )
    const checks = sheets.flatMap((sheet) => sheet.checks)
    const lists = checks.flatMap(({ must }) => (must.kind === 'one-of' ? [must.values] : []))

    expect(sheets.filter(({ name }) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([])
    expect(checks.filter(({ refused, refusal }) => refused.length > 32 || refusal.length > 225)).toEqual([])
    expect(checks.filter(({ hint }) => (hint?.length ?? 0) > 255)).toEqual([])
    expect(
      lists.filter((values) => values.join(',').length > 255 || values.some((value) => value.includes(','))),
    ).toEqual([])
  })
})

it.each(Object.values(languages))('draws no cell twice, and joins none that are apart, in $code', (language) => {
  const form = planForm(emptyContent(palms, language.interface.form), {
    language,
    room: { activities: 3, indicators: 2 },
    day: '2026-01-01',
  })
  const drawnTwice = form.sheets.flatMap(({ name, areas }) => {
    const seen = new Set<string>()
    return areas.flatMap(({ range }) =>
      cellsIn(range).flatMap((cell) => {
        const before = seen.has(cell)
        seen.add(cell)
        return before ? [`${name}!${cell}`] : []
      }),
    )
  })

  expect(drawnTwice).toEqual([])
  expect(new Set(form.sheets.map(({ name }) => name.toLowerCase())).size).toBe(form.sheets.length)
})

function cellsIn({ row, column, endRow, endColumn }: Range): readonly string[] {
  const rows = Array.from({ length: endRow - row + 1 }, (_, index) => row + index)
  const columns = Array.from({ length: endColumn - column + 1 }, (_, index) => column + index)

  return rows.flatMap((each) => columns.map((other) => addressOf({ row: each, column: other })))
}
