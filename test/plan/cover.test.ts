import { addressOf } from '../../src/grid/index.ts'
import { readCover } from '../../src/plan/cover.ts'
import { settingsOf } from '../../src/plan/cover-settings.ts'
import type { Cover } from '../../src/plan/types.ts'
import { day, everywhere, merged, workbookOf } from './cover-workbook.ts'

type Rows = Parameters<typeof workbookOf>[0][string]

const arabic: Rows = [
  ['الجماعة الترابية', 'جماعة النخيل'],
  ['الجهة', 'سوس ماسة'],
  ['رقم العضو بالمنصة', 152],
  ['بداية الفترة', 2024],
  ['نهاية الفترة', 2025],
  ['دورة المصادقة', 'الدورة العادية لشهر أكتوبر 2023'],
  ['عدد المشاريع', 11],
  ['عدد الأنشطة', 63],
  ['التكلفة التقديرية (درهم)', 2461996],
  ['اعتمادات معبأة بالميزانية', '1 171 996,00'],
  ['للبرمجة 2024', 850000],
  ['للبرمجة 2025', 440000],
]

function coverOf(rows: Rows): Cover | null {
  return readCover(workbookOf({ Feuil1: rows }), everywhere)
}

function summary(cover: Cover | null) {
  return {
    collectivity: cover?.collectivity?.value.value ?? null,
    region: cover?.region?.value.value ?? null,
    memberId: cover?.memberId?.value.value ?? null,
    years: [cover?.firstYear?.value.value ?? null, cover?.lastYear?.value.value ?? null],
    projects: cover?.projects?.value.value ?? null,
    activities: cover?.activities?.value.value ?? null,
    cost: cover?.cost?.value.value ?? null,
    mobilised: cover?.mobilised?.value.value ?? null,
    byYear: [...(cover?.byYear ?? [])].map(([year, { value }]) => [year, value.value]),
  }
}

const whole = {
  collectivity: 'جماعة النخيل',
  region: 'سوس ماسة',
  memberId: 152,
  years: [2024, 2025],
  projects: 11,
  activities: 63,
  cost: 246199600n,
  mobilised: 117199600n,
  byYear: [
    [2024, 85000000n],
    [2025, 44000000n],
  ],
}

describe('reading a cover sheet', () => {
  it('reads labels in Arabic with their values and cells', () => {
    const cover = coverOf(arabic)

    expect(summary(cover)).toEqual(whole)
    expect(cover?.projects?.label).toEqual({ sheet: 'Feuil1', row: 6, column: 0 })
    expect(cover && addressOf(cover.byYear.get(2025)?.value.at ?? { row: 0, column: 0 })).toBe('B12')
  })

  it('reads labels in French', () => {
    const cover = coverOf([
      ['Collectivité territoriale :', 'جماعة النخيل'],
      ['Nom de la région', 'سوس ماسة'],
      ['N° de membre sur la plateforme', '152'],
      ['Début de la période', 2024],
      ['Fin de période', day(45992)],
      ['Nombre de projets d’ouverture', 11],
      ["Nombre d'activités", 63],
      ['Coût estimatif total (MAD)', 2461996],
      ['Crédits mobilisés au budget', 1171996],
      ['À programmer en 2024', 850000],
      ['Programmé 2025 (DH)', 440000],
    ])

    expect(summary(cover)).toEqual(whole)
  })

  it('reads labels in English and other spellings', () => {
    const cover = coverOf([
      ['Name of the collectivity', 'جماعة النخيل'],
      ['REGION', 'سوس ماسة'],
      ['Member number', 152],
      ['Start of period', 2024],
      ['End of period', 2025],
      ['عـدد مشاريع الإنفتاح', 11],
      ['عَدد أنشطة المشاريع', 63],
      ['Total estimated cost', 2461996],
      ['Mobilized credits', 1171996],
      ['برمجة سنة ٢٠٢٤', 850000],
      ['To programme in 2025', 440000],
    ])

    expect(summary(cover)).toEqual(whole)
  })

  it('reads a period written in one cell', () => {
    expect(
      summary(
        coverOf([
          ['الفترة', '2024-2026'],
          ['الجهة', 'الشرق'],
        ]),
      ).years,
    ).toEqual([2024, 2026])
    expect(
      summary(
        coverOf([
          ['Période', '2026 - 2027'],
          ['Région', 'Oriental'],
        ]),
      ).years,
    ).toEqual([2026, 2027])
    expect(summary(coverOf([['فترة الخطة: 2024-2025'], ['الجهة', 'الشرق']])).years).toEqual([2024, 2025])
  })

  it('lets the first and last year speak before the period', () => {
    const cover = coverOf([
      ['الفترة', '2020-2021'],
      ['بداية الفترة', 2024],
    ])

    expect(summary(cover).years).toEqual([2024, 2021])
  })

  it('finds the pairs at any offset, in two pairs of columns, under merges and beside empty cells', () => {
    const cover = readCover(
      merged(
        workbookOf({
          page: [
            [],
            [null, 'بطاقة الخطة'],
            [null, 'الجهة', 'hidden', null, 'سوس ماسة', 'عدد المشاريع', 11],
            [null, 'الجماعة', null, null, null, 'عدد الأنشطة', 63],
          ],
        }),
        [{ row: 2, column: 1, endRow: 2, endColumn: 2 }],
      ),
      everywhere,
    )

    expect(summary(cover)).toMatchObject({ collectivity: null, region: 'سوس ماسة', projects: 11, activities: 63 })
    expect(cover?.collectivity?.value).toMatchObject({ at: { row: 3, column: 2 }, written: '', trouble: null })
  })

  it('takes the sheet that says most, and skips our own and the rows of matrices', () => {
    const other: Rows = [
      ['الجماعة', 'أخرى'],
      ['الجهة', 'أخرى'],
    ]
    const workbook = workbookOf({ other, ours: arabic, cover: arabic.slice(0, 6) })
    const marked = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, ours: sheet.name === 'ours' })),
    }

    expect(readCover(marked, everywhere)?.sheet).toBe('cover')
    expect(readCover(marked, (sheet) => sheet !== 'cover')?.sheet).toBe('other')
  })

  it('is no cover where a column has one label, or the same one twice', () => {
    expect(coverOf([['الجهة', 'سوس ماسة']])).toBeNull()
    expect(
      coverOf([
        ['الجهة', 'سوس ماسة'],
        ['Région', 'Souss-Massa'],
      ]),
    ).toBeNull()
    expect(
      coverOf([
        ['الجهة', 'سوس ماسة', null],
        [null, 'عدد المشاريع', 11],
      ]),
    ).toBeNull()
  })

  it('takes no prose for labels', () => {
    const prose: Rows = [
      ['تتكون خطة انفتاح الجماعة من عدد من المشاريع موزعة على أربعة محاور', 11],
      ['تم تنظيم لقاء جهوي بمقر ولاية الجهة', 2],
      ['التكلفة التقديرية للمشروع', 5],
      ['Programme d’ouverture 2024', 5],
    ]

    expect(coverOf(prose)).toBeNull()
  })

  it('takes no row of a table by axis for a count', () => {
    const cover = coverOf([
      ['الجماعة', 'النخيل'],
      ['الجهة', 'سوس'],
      ['عدد مشاريع الانفتاح', 3, 3, 4, 1, 11],
    ])

    expect(cover).not.toBeNull()
    expect(cover?.projects).toBeNull()
  })

  it("takes one year's cost for no total, and a period's for the plan's", () => {
    const rows: Rows = [
      ['الجماعة', 'النخيل'],
      ['الجهة', 'سوس'],
      ['التكلفة التقديرية لسنة 2024', 5],
    ]

    expect(coverOf([...rows, ['التكلفة التقديرية 2024', 5]])?.cost).toBeNull()
    expect(coverOf([...rows, ['التكلفة التقديرية 2024-2025', 7]])?.cost?.value.value).toBe(700n)
  })

  it('takes the first of two that says something', () => {
    const cover = coverOf([
      ['الجهة', null],
      ['Région', 'Souss-Massa'],
      ['Region', 'elsewhere'],
      ['عدد المشاريع', 'أحد عشر'],
    ])

    expect(cover?.region?.value.value).toBe('Souss-Massa')
    expect(cover?.projects?.value).toMatchObject({ value: null, trouble: { kind: 'unreadable' } })
  })
})

describe('settings of a cover sheet', () => {
  const base: Rows = [
    ['الجماعة', 'النخيل'],
    ['الجهة', 'سوس'],
  ]

  it('reads severities, pattern, scale and axis codes', () => {
    const { settings, unread } = settingsOf(
      coverOf([
        ...base,
        ['s02', 'معلومة'],
        ['schedule/year-differs', 'Désactivé'],
        ['I01', 'warning'],
        ['B01', 'خطأ'],
        ['نمط رمز المشروع', 'PO-YY-YY-AXIS-NN'],
        ['Échelle des taux', 'نقط'],
        ['رمز المحور CDAI', 'الشفافية والتواصل'],
        ["Code de l'axe : PC", 'Participation citoyenne'],
      ]),
    )

    expect(settings).toEqual({
      severities: { S02: 'info', 'schedule/year-differs': 'off', I01: 'warning', B01: 'error' },
      codePattern: 'PO-YY-YY-AXIS-NN',
      shareScale: 'points',
      axisCodes: { CDAI: 'الشفافية والتواصل', PC: 'Participation citoyenne' },
    })
    expect(unread).toEqual([])
  })

  it('reads axis codes listed under their heading, up to the first other row', () => {
    const { settings } = settingsOf(
      coverOf([
        ...base,
        ['رموز المحاور'],
        ['CDAI', 'الشفافية'],
        ['PC', 'المشاركة'],
        ['ملاحظة', 'x'],
        ['EIGS', 'المساواة'],
      ]),
    )

    expect(settings).toEqual({ axisCodes: { CDAI: 'الشفافية', PC: 'المشاركة' } })
  })

  it('keeps the upper of two rows, and says which values it does not understand', () => {
    const { settings, unread } = settingsOf(
      coverOf([...base, ['S02', 'off'], ['S02', 'error'], ['S03', 'ربما'], ['Share scale', 'thirds'], ['S04', null]]),
    )

    expect(settings).toEqual({ severities: { S02: 'off' } })
    expect(unread.map(({ value: { at, written } }) => [addressOf(at), written])).toEqual([
      ['B5', 'ربما'],
      ['B6', 'thirds'],
    ])
  })

  it('sets nothing without a cover sheet', () => {
    expect(settingsOf(null)).toEqual({ settings: {}, unread: [] })
  })
})
