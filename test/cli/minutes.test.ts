import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { type CellPatch, patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import { type Done, run, systemError } from './a-world.ts'

const plan = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const weight: CellPatch = { sheet: '3-التتبع والتقييم', row: 68, column: 7, value: 0.02 }
const changed = patchXlsx(plan, { cells: [weight] })
const files = { 'plan.xlsx': changed, 'old.xlsx': plan }

async function minutes(argv: string, given: Parameters<typeof run>[1] = {}): Promise<Done> {
  return run(['minutes', 'plan.xlsx', '--meeting', '2024-12-03', '--lang', 'fr', ...argv.split(' ')], {
    ...given,
    files: { ...files, ...given.files },
  })
}

/** A workbook with a decision of a meeting, as the command line records it. */
async function decided(): Promise<Uint8Array> {
  const argv = [
    ...[
      'decide',
      'plan.xlsx',
      '--meeting',
      '2024-09-10',
      '--as-of',
      '2024-09-10',
      '--by',
      'Rapporteur',
      '--lang',
      'fr',
    ],
    ...[
      '--present',
      'Présidente',
      '--finding',
      'I01@H69',
      '--status',
      'to-mend',
      '--who',
      'Service',
      '--out',
      'd.xlsx',
    ],
  ]
  const { bytes, err } = await run(argv, { files: { 'plan.xlsx': plan } })
  expect(err).toBe('')

  return bytes.get('d.xlsx') ?? new Uint8Array()
}

describe('infitah minutes', () => {
  it('goes by the ending of the file: a page, a document, a workbook', async () => {
    const page = await minutes('--out pv.html')
    const document = await minutes('--out pv.docx')
    const workbook = await minutes('--format xlsx --out PV.XLSX')

    expect([page.code, document.code, workbook.code]).toEqual([0, 0, 0])
    expect(page.written.get('pv.html')).toContain('Procès-verbal de la réunion du comité de suivi')
    expect(
      strFromU8(unzipSync(document.bytes.get('pv.docx') ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()),
    ).toContain('Liste de présence')
    expect(readXlsx(workbook.bytes.get('PV.XLSX') ?? new Uint8Array()).sheets.map(({ name }) => name)).toEqual([
      'Procès-verbal',
      'Chiffres et graphiques',
    ])
  })

  it('tells of decisions that were recorded, of their meeting alone as of its day', async () => {
    const recorded = await decided()
    const { out, written } = await run(
      ['minutes', 'd.xlsx', '--meeting', '2024-09-10', '--lang', 'fr', '--out', 'pv.html'],
      { files: { 'd.xlsx': recorded } },
    )
    const page = written.get('pv.html') ?? ''

    expect(out).toBe('Le procès-verbal est écrit dans\u00a0: pv.html\n'.replaceAll('\u00a0', ' '))
    expect(page).toContain('Présidente')
    expect(page).toContain('À corriger\nChargé de l&#39;exécution\u00a0: Service')
    expect(page).toContain('au 10\u00a0septembre\u00a02024')
  })

  it('says that the record knows of no such meeting', async () => {
    const { out } = await minutes('--out pv.html')

    expect(out).toContain('Le registre ne connaît pas de séance du 3 décembre 2024')
  })

  it('tells what changed since an older workbook', async () => {
    const { written } = await minutes('--since old.xlsx --out pv.html')
    const same = await minutes('--since plan.xlsx --out pv.html')

    expect(written.get('pv.html')).toMatch(/par rapport au classeur «\u00a0old\.xlsx\u00a0».*1\u00a0%.*2\u00a0%/s)
    expect(same.written.get('pv.html')).toContain('Rien n&#39;a changé'.slice(0, 4))
  })

  it('holds the plan against the one that was adopted', async () => {
    const { written } = await minutes('--baseline old.xlsx --out pv.html')
    const alone = await minutes('--out pv.html')
    const rows = (page = '') => page.match(/<tr/g)?.length ?? 0

    expect(rows(written.get('pv.html'))).toBeGreaterThan(rows(alone.written.get('pv.html')))
  })

  it('names the file, not where it lies', async () => {
    const { written } = await run(['minutes', 'C:\\bureau\\plan.xlsx', '--meeting', '2024-12-03', '--out', 'pv.html'], {
      files: { 'C:\\bureau\\plan.xlsx': plan },
    })

    expect(written.get('pv.html')).toContain('plan.xlsx')
    expect(written.get('pv.html')).not.toContain('bureau')
  })

  it.each([
    ['without a meeting', ['--out', 'pv.html'], /--meeting/],
    ['without a place', ['--meeting', '2024-12-03'], /--out/],
    ['on no day', ['--meeting', '2024-12-32', '--out', 'pv.html'], /2024-12-32.*--meeting|--meeting.*2024-12-32/],
    [
      'under a name of another form',
      ['--meeting', '2024-12-03', '--format', 'docx', '--out', 'pv.html'],
      /\.docx.*pv\.html/,
    ],
    ['under a name of no form', ['--meeting', '2024-12-03', '--out', 'pv.pdf'], /\.html.*\.docx.*\.xlsx.*pv\.pdf/],
    ['over a file that is there', ['--meeting', '2024-12-03', '--out', 'there.html'], /there\.html/],
    ['over the workbook', ['--meeting', '2024-12-03', '--out', 'plan.xlsx'], /plan\.xlsx/],
    [
      'since a workbook that is not there',
      ['--meeting', '2024-12-03', '--since', 'no.xlsx', '--out', 'pv.html'],
      /no\.xlsx/,
    ],
  ])('refuses to write %s, in one line', async (_, argv, reason) => {
    const done = await run(['minutes', 'plan.xlsx', '--lang', 'en', ...argv], {
      files: { ...files, 'there.html': 'mine' },
    })

    expect(done).toMatchObject({ code: 2, out: '', written: new Map(), bytes: new Map() })
    expect(done.err).toMatch(reason)
    expect(done.err.trimEnd()).not.toContain('\n')
  })

  it('leaves no half of a file behind', async () => {
    const done = await minutes('--out pv.docx', { writing: systemError('ENOSPC') })

    expect({ code: done.code, bytes: done.bytes.size }).toEqual({ code: 2, bytes: 0 })
    expect(done.err).toContain('pv.docx')
  })
})
