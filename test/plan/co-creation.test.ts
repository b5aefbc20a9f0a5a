import * as fc from 'fast-check'
import { addressOf } from '../../src/grid/index.ts'
import { readCoCreation } from '../../src/plan/co-creation.ts'
import type { CoCreation, Counted, CountField } from '../../src/plan/types.ts'
import { day, everywhere, merged, workbookOf } from './cover-workbook.ts'

type Rows = Parameters<typeof workbookOf>[0][string]

const axes = ['الابتكار وتجويد الخدمات', 'الشفافية والتواصل', 'المشاركة المواطنة', 'المساواة وإدماج النوع']

const meetings: Rows = [
  ['الجدول رقم 01: تواريخ اجتماعات لجنة تتبع خطة الانفتاح ومواضيعها'],
  ['تاريخ الاجتماع', 'موضوعه'],
  [day(45068), 'البت في الأفكار'],
  ['09/06/2023', 'بلورة المقترحات'],
]
const channels: Rows = [
  ['الجدول رقم 02: تصنيف الأفكار المتوصل بها حسب قناة التوصل'],
  ['قناة التوصل', 'عدد الأفكار', 'عدد الأفكار\nالمنتقاة', 'عدد الأفكار\nغير المقبولة'],
  ['اللقاء التشاوري', 54, 31, 23],
  ['التشاور الرقمي', 34, 17, 17],
  ['المجموع', 88, 48, 40],
]
const reasons: Rows = [
  ['الجدول رقم 03: أسباب عدم إدراج بعض الأفكار'],
  ['سبب عدم الإدراج', 'لا تتعلق بمبادىء الانفتاح', 'مكررة', 'غير واضحة', 'عدد الأفكار غير المدرجة'],
  ['عدد الأفكار', 9, 5, 26, 40],
]
const proposals: Rows = [
  ['الجدول رقم 04: توزيع مقترحات المشاريع على المحاور'],
  ['المحاور', ...axes, 'المجموع'],
  ['عدد مقترحات المشاريع', '09', '09', '04', '04', '26'],
]
const rework: Rows = [
  ['الجدول رقم 05: إعادة صياغة مقترحات المشاريع'],
  [
    'عدد مقترحات المشاريع',
    'مشاريع ملغاة',
    'مشاريع مجمعة',
    'مشاريع بعد التجميع',
    'مشاريع مصاغة من جديد',
    'مشاريع لم تعرف التغيير',
    'العدد النهائي للأنشطة',
    'العدد النهائي للمشاريع',
  ],
  [26, 5, 14, 3, 1, 7, 63, 11],
]
const finals: Rows = [
  ['الجدول رقم 06: توزيع المشاريع النهائية على المحاور'],
  ['المحاور', ...axes, 'المجموع'],
  ['عدد مشاريع الانفتاح', 3, 3, 4, 1, 11],
]
const stacked: Rows = [meetings, channels, reasons, proposals, rework, finals].flatMap((table) => [...table, []])

const whole = {
  meetings: [
    ['2023-05-22', 'البت في الأفكار'],
    ['2023-06-09', 'بلورة المقترحات'],
  ],
  channels: [
    ['اللقاء التشاوري', 54, 31, 23],
    ['التشاور الرقمي', 34, 17, 17],
    ['total', 88, 48, 40],
  ],
  reasons: [['لا تتعلق بمبادىء الانفتاح', 9], ['مكررة', 5], ['غير واضحة', 26], 40],
  proposals: [...axes.map((axis, index) => [axis, [9, 9, 4, 4][index]]), 26],
  rework: { ...zip(26, 5, 14, 3, 1, 7, 63, 11) },
  finals: [...axes.map((axis, index) => [axis, [3, 3, 4, 1][index]]), 11],
}

function zip(...numbers: readonly (number | null)[]) {
  const [proposals, cancelled, merged, afterMerging, reworded, unchanged, activities, projects] = numbers

  return { proposals, cancelled, merged, afterMerging, reworded, unchanged, activities, projects }
}

function read(rows: Rows): CoCreation {
  return readCoCreation(workbookOf({ Feuil1: rows }), everywhere)
}

function summary({ meetings, channels, reasons, proposals, rework, finals }: CoCreation) {
  const total = channels?.total
  return {
    meetings: meetings?.map(({ date, subject }) => [date.value, subject.value]) ?? null,
    channels: channels && [
      ...channels.rows.map((row) => [row.channel.value, ...numbers(row.received, row.selected, row.refused)]),
      ...(total ? [['total', ...numbers(total.received, total.selected, total.refused)]] : []),
    ],
    reasons: parts(reasons),
    proposals: parts(proposals),
    rework:
      rework &&
      zip(
        ...numbers(
          rework.proposals,
          rework.cancelled,
          rework.merged,
          rework.afterMerging,
          rework.reworded,
          rework.unchanged,
          rework.activities,
          rework.projects,
        ),
      ),
    finals: parts(finals),
  }
}

function parts(table: { counts: readonly Counted[]; total: CountField | null } | null) {
  if (table === null) return null

  return [
    ...table.counts.map(({ label, count }) => [label.value, count.value]),
    ...(table.total ? [table.total.value] : []),
  ]
}

function numbers(...fields: readonly (CountField | null)[]): (number | null)[] {
  return fields.map((field) => field?.value ?? null)
}

function turned(rows: Rows): Rows {
  const [title = [], header = [], counts = []] = rows

  return [title, ...header.map((label, index) => [label, counts[index] ?? null])]
}

describe('reading the co-creation tables', () => {
  it('reads the six tables with their cells', () => {
    const tables = read(stacked)

    expect(summary(tables)).toEqual(whole)
    expect(addressOf(tables.channels?.total?.refused?.at ?? { row: 0, column: 0 })).toBe('D10')
    expect(tables.finals?.counts[0]?.label.at).toEqual({ sheet: 'Feuil1', row: 24, column: 1 })
  })

  it('reads them the same at any offset and without empty rows or titles with numbers', () => {
    const shift = (rows: Rows, by: number): Rows => rows.map((row) => [...Array<null>(by).fill(null), ...row])
    const untitled = stacked.filter((row) => row.length > 1)

    expect(summary(read([[], [], ...shift(stacked, 3)]))).toEqual(whole)
    expect(summary(read([['اجتماعات اللجنة'], ...untitled]))).toEqual(whole)
  })

  it('reads them each on a sheet of its own, wherever they stand', () => {
    const tables = [finals, rework, proposals, reasons, channels, meetings]

    fc.assert(
      fc.property(fc.shuffledSubarray(tables, { minLength: 6 }), (order) => {
        const sheets = Object.fromEntries(order.map((rows, index) => [`s${index}`, rows]))
        expect(summary(readCoCreation(workbookOf(sheets), everywhere))).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('reads tables 03 to 06 with labels one under the other', () => {
    const down = [turned(reasons), turned(proposals), turned(rework), turned(finals)].flatMap((table) => [...table, []])

    expect(summary(read(down))).toEqual({ ...whole, meetings: null, channels: null })
  })

  it('reads French and English headers', () => {
    const { meetings: dates, ...tables } = summary(
      read([
        ['Date de la réunion', 'Objet'],
        ['22 mai 2023', 'البت في الأفكار'],
        [],
        ['Canal de réception', 'Idées reçues', 'Idées retenues', 'Idées non retenues'],
        ['Rencontre', 54, 31, 23],
        ['Total', 54, 31, 23],
        [],
        ['Motif du rejet', 'Répétées', 'Total'],
        ["Nombre d'idées", 23, 23],
        [],
        ['Axe prioritaire', 'Nombre de propositions de projets', 'Nombre de projets'],
        ['Transparency and accountability', 9, 3],
        ['Total général', 9, 3],
        [],
        [
          'Project proposals',
          'Cancelled',
          'Merged',
          'After merging',
          'Reworded',
          'Unchanged',
          'Final activities',
          'Final projects',
        ],
        [26, 5, 14, 3, 1, 7, 63, 11],
      ]),
    )

    expect(dates).toEqual([['2023-05-22', 'البت في الأفكار']])
    expect(tables).toEqual({
      channels: [
        ['Rencontre', 54, 31, 23],
        ['total', 54, 31, 23],
      ],
      reasons: [['Répétées', 23], 23],
      proposals: [['Transparency and accountability', 9], 9],
      rework: whole.rework,
      finals: [['Transparency and accountability', 3], 3],
    })
  })

  it('tells proposals from final projects by the title where the heading says only how many', () => {
    const rows: Rows = [
      ['Répartition des propositions par axe'],
      ['Axes', 'Nombre'],
      ['Transparence', 9],
      [],
      ['Répartition des projets par axe'],
      ['Axes', 'Transparence'],
      [null, 4],
    ]

    expect(summary(read(rows))).toMatchObject({ proposals: [['Transparence', 9]], finals: [['Transparence', 4]] })
  })

  it('sees through merges, and keeps what it cannot read with its cell', () => {
    const tables = readCoCreation(
      merged(
        workbookOf({
          page: [['سبب عدم الإدراج', 'مكررة', 'hidden', 'غير واضحة'], [], ['عدد الأفكار', 'خمسة', 99, 4]],
        }),
        [
          { row: 0, column: 1, endRow: 1, endColumn: 2 },
          { row: 2, column: 1, endRow: 2, endColumn: 2 },
        ],
      ),
      everywhere,
    )

    expect(parts(tables.reasons)).toEqual([
      ['مكررة', null],
      ['غير واضحة', 4],
    ])
    expect(tables.reasons?.counts[0]?.count).toMatchObject({ written: 'خمسة', trouble: { kind: 'unreadable' } })
  })

  it('keeps rows whose count is missing or unreadable, and stops before what is written under the table', () => {
    const rows: Rows = [
      ['تاريخ اجتماع اللجنة', 'الموضوع'],
      ['22/05/2023', 'الأول'],
      [],
      ['30/02/2023', 'الثاني'],
      ['ملاحظة: عقدت الاجتماعات بمقر الجماعة'],
      [],
      ['القناة', 'الأفكار', 'المقبولة', 'المرفوضة'],
      ['لقاء', 5, null, 2],
      ['مجموعة العمل', 'ستة', 4, 2],
      ['المصدر: محاضر اللجنة'],
      [],
      ['المحور', 'عدد المشاريع'],
      ['المحور الأول: الشفافية', null],
      ['المحور الثاني: المساواة', 'خمسة'],
      ['المحور الثالث: المشاركة', 2],
      ['المصدر: محاضر اللجنة'],
    ]

    const { meetings: dates, channels: ideas, finals: byAxis } = summary(read(rows))
    expect(dates).toEqual([['2023-05-22', 'الأول']])
    expect(ideas).toEqual([
      ['لقاء', 5, null, 2],
      ['مجموعة العمل', null, 4, 2],
    ])
    expect(byAxis).toEqual([
      ['المحور الأول: الشفافية', null],
      ['المحور الثاني: المساواة', null],
      ['المحور الثالث: المشاركة', 2],
    ])
  })

  it('reads no table where there is none: lists, matrices and prose', () => {
    const none = { meetings: null, channels: null, reasons: null, proposals: null, rework: null, finals: null }

    expect(summary(read([]))).toEqual(none)
    expect(
      summary(
        read([
          ['التاريخ', 'الموضوع'],
          ['22/05/2023', 'مراسلة'],
          ['رمز المشروع', 'المحور الأولوي', 'عنوان المشروع', 'التكلفة التقديرية للمشروع'],
          ['PO-24-25-CDAI-01', 'الشفافية', 'إحداث استوديو', 150000],
          ['مشاريع ملغاة', 'ملاحظة'],
          ['أسباب عدم إدراج بعض الأفكار', 'تفصيل'],
        ]),
      ),
    ).toEqual(none)
    expect(summary(readCoCreation(workbookOf({ one: stacked }), () => false))).toEqual(none)
  })

  it('skips sheets of our own', () => {
    const workbook = workbookOf({ one: stacked })
    const ours = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ours: true })) }

    expect(readCoCreation(ours, everywhere).channels).toBeNull()
  })
})
