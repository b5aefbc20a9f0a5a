import { readFileSync } from 'node:fs'
import { readXlsx } from '../../src/files.ts'
import { parseAddress } from '../../src/grid/index.ts'
import { patchXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { publishedDifferenceSchema } from '../../src/push/index.ts'
import { sheets } from '../export/sample.ts'
import { aReceivingNetwork } from './a-receiving-network.ts'
import { type Done, run } from './a-world.ts'

const published = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const network = aReceivingNetwork()
const to = 'https://platform.example'
const asOf = ['--as-of', '2025-06-30'] as const

function edited(bytes: Uint8Array, cells: { readonly [sheetAndCell: string]: string | number | null }): Uint8Array {
  return patchXlsx(bytes, {
    cells: Object.entries(cells).map(([place, value]) => {
      const [sheet = '', cell = ''] = place.split('!')

      return { sheet, ...(parseAddress(cell) ?? { row: -1, column: -1 }), value }
    }),
  })
}

describe('infitah diff of one workbook', () => {
  let pushed: Uint8Array = published
  beforeAll(async () => {
    const done = await run(['push', 'plan.xlsx', '--to', to, ...asOf], { files: { 'plan.xlsx': published }, network })
    pushed = done.bytes.get('plan.xlsx') ?? published
  })

  const diff = (bytes: Uint8Array, argv: readonly string[], given = {}): Promise<Done> =>
    run(['diff', 'plan.xlsx', ...asOf, ...argv], { files: { 'plan.xlsx': bytes }, ...given })

  it.each(['ar', 'fr', 'en'] as const)(
    'says in %s that nothing changed since it was pushed, without a network',
    async (code) => {
      const { code: exit, out, err } = await diff(pushed, ['--lang', code], { network: aNetworkThatFails })

      expect([exit, err]).toEqual([0, ''])
      expect(out).toContain(languages[code].interface.difference.same)
      expect(out).toContain(to)
    },
  )

  it('says by project what would be another row, with the figures that come', async () => {
    const { money, goals, cover, follow } = sheets
    const cheaper = {
      ...{ [`${money}!F5`]: 49_000, [`${money}!G5`]: 49_000, [`${money}!D4`]: 149_000, [`${goals}!J2`]: 149_000 },
      ...{ [`${cover}!B9`]: 2_460_996, [`${cover}!B10`]: 1_170_996, [`${follow}!I3`]: 0.05 },
    }
    const { code, out } = await diff(edited(pushed, cheaper), ['--lang', 'en'])

    expect(code).toBe(0)
    expect(out).toMatch(/Held back\n {2}PO-24-25-ENOVSP-04: errors to mend, I01/)
    expect(out).toMatch(/Totals\n {2}Mobilised credits: 619,000\.00 → 618,000\.00/)
    expect(out).toMatch(/\nPO-24-25-CDAI-01 إحداث استوديو[^\n]*\n {2}project /)
    expect(out).toMatch(/ {2}activity تهيئة مكان[^\n]*\n {4}Mobilised credits: 50,000\.00 → 49,000\.00/)
    expect(out).toMatch(/ {2}added: achieved share جرد[^\n]* · 2024\n {4}Achieved: empty → 5\n/)
    expect(out).not.toContain('CDAI-02')
  })

  it('tells a project that is held back now, and one that goes now', async () => {
    const now = edited(pushed, {
      [`${sheets.follow}!A70`]: 'PO-24-25-ENOVSP-05',
      [`${sheets.follow}!H3`]: 0.9,
    })
    const { out } = await diff(now, ['--lang', 'en'])

    expect(out).toMatch(/\nProject removed: PO-24-25-CDAI-01 [^\n]+\n {2}\d+ rows removed\n/)
    expect(out).toMatch(/\nProject added: PO-24-25-ENOVSP-05 [^\n]+\n {2}26 rows added\n/)
  })

  it('gives JSON of its schema, and Markdown in a file', async () => {
    const now = edited(pushed, { [`${sheets.follow}!I3`]: 0.05 })
    const { out } = await diff(now, ['--format', 'json'])
    const difference = publishedDifferenceSchema.strict().parse(JSON.parse(out))
    const { written } = await diff(now, ['--format', 'markdown', '--out', 'changes.md', '--lang', 'ar'])

    expect(difference.published).toMatchObject({ receiver: to, memberId: 152, revision: 1 })
    expect(difference.added).toMatchObject([{ table: 'indicator_values', values: { achieved: '5' } }])
    expect(difference.changed.map(({ table }) => table)).toEqual(['plan', 'projects', 'activities'])
    expect(written.get('changes.md')).toMatch(/^<div dir="rtl" lang="ar">\n\n# ما تغير في plan\.xlsx منذ النسخة رقم 1/)
  })

  it('asks the receiver where that is wanted, and says the same', async () => {
    const now = edited(pushed, { [`${sheets.follow}!I3`]: 0.05 })
    const asked = await diff(now, ['--to', to, '--lang', 'en'], { network, env: { INFITAH_TOKEN: 'a-token' } })

    expect(asked.out).toBe((await diff(now, ['--lang', 'en'])).out)
    expect(asked.code).toBe(0)
  })

  it('says in a line what is missing', async () => {
    const [journal] = readXlsx(pushed).sheets.filter(({ ours }) => ours)
    const withoutRows = edited(pushed, { [`${journal?.name}!L3`]: null })
    const lines = [
      await diff(published, ['--lang', 'en']),
      await diff(withoutRows, ['--lang', 'en']),
      await diff(published, ['--to', to, '--lang', 'en'], {
        network: aReceivingNetwork(),
        env: { INFITAH_TOKEN: 'a-token' },
      }),
      await diff(published, ['plan.xlsx', '--to', to, '--lang', 'en']),
      await diff(published, ['--to', 'http://platform.example', '--lang', 'en']),
    ]

    expect(lines.map(({ code, out, err }) => [code, out, err])).toEqual([
      [2, '', expect.stringMatching(/^infitah: this workbook keeps no push, [^\n]+--to[^\n]+\n$/)],
      [
        2,
        '',
        expect.stringMatching(
          /^infitah: the workbook keeps the receipt of revision 1, but not its rows; [^\n]+--to https:\/\/platform\.example[^\n]+\n$/,
        ),
      ],
      [2, '', 'infitah: nothing of this plan is published at https://platform.example\n'],
      [2, '', expect.stringMatching(/^infitah: --to compares one workbook [^\n]+\n$/)],
      [2, '', expect.stringMatching(/^infitah: --to takes an address that begins with https:[^\n]+\n$/)],
    ])
  })
})

const aNetworkThatFails = { ...network, send: () => Promise.reject(new Error('nothing is to be sent')) }
