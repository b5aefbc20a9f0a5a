import { readFileSync } from 'node:fs'
import { type BookType, read as readBySheetJs, utils, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type CellPatch, patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import { links } from '../hosts/xlsx/package-of.ts'
import { changedParts, textOf } from '../hosts/xlsx/patch/parts.ts'
import { type Done, run, systemError } from './a-world.ts'

const plan = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const follow = '3-التتبع والتقييم'

async function annotate(file: Uint8Array, argv = '--lang fr', given: Parameters<typeof run>[1] = {}): Promise<Done> {
  const files = { 'plan.xlsx': file, ...given.files }

  return run(['annotate', 'plan.xlsx', '--out', 'copy.xlsx', '--as-of', '2024-06-30', ...argv.split(' ')], {
    ...given,
    files,
  })
}

async function copyOf(file: Uint8Array, argv?: string): Promise<Uint8Array> {
  const { code, err, bytes } = await annotate(file, argv)
  expect({ code, err }).toEqual({ code: 0, err: '' })

  return bytes.get('copy.xlsx') ?? new Uint8Array()
}

/** Comments by sheet and cell. */
function commentsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const { Sheets } = readBySheetJs(bytes)
  const all = Object.entries(Sheets).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([address, cell]) =>
      Array.isArray(cell?.c) ? [[`${sheet}!${address}`, cell.c.map(({ t }: { t: string }) => t).join('|')]] : [],
    ),
  )

  return Object.fromEntries(all)
}

describe('infitah annotate', () => {
  let copy: Uint8Array = plan
  let arabic: Uint8Array = plan
  beforeAll(async () => {
    copy = await copyOf(plan)
    arabic = await copyOf(plan, '--lang ar')
  })

  it('gives the workbook back with every finding at its cell, and nothing else moved', () => {
    const [before, after] = [readXlsx(plan), readXlsx(copy)]
    const comment = commentsIn(copy)[`${follow}!H69`] ?? ''

    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets)
    expect(Object.keys(commentsIn(copy))).toHaveLength(9)
    expect(comment.split('\n')).toEqual([
      'Infitah:',
      'Constat 4 (I01) – À corriger',
      expect.stringContaining('101'),
      'Inscrit\u00a0: 101',
      'Attendu\u00a0: 100',
      expect.stringMatching(/^Pourquoi\u00a0: /),
      expect.stringMatching(/^À faire\u00a0: /),
      expect.stringMatching(/^Correction proposée\u00a0: /),
      expect.stringMatching(/^Cellules\u00a0: .*H39/),
      '———',
    ])
    expect(changedParts(plan, copy)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/comments2.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/drawing2.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet4.xml',
      'xl/worksheets/sheet6.xml',
    ])
  })

  it('lists the findings with a link to each cell and one back', () => {
    const list = textOf(arabic, 'xl/worksheets/sheet6.xml')

    expect(list).toContain('rightToLeft="1"')
    expect(list).toContain('orientation="landscape"')
    expect(list).toContain(`<hyperlink ref="E8" location="'${follow}'!H69"/>`)
    expect(textOf(arabic, 'xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="#_infitah_finding_4"')
    expect(textOf(arabic, 'xl/drawings/drawing1.xml')).toContain('↩ 4')
    expect(textOf(arabic, 'xl/workbook.xml')).toContain(`name="_infitah_finding_4">'لائحة الملاحظات'!$A$8<`)
    expect(textOf(arabic, 'xl/workbook.xml')).toContain("'لائحة الملاحظات'!$4:$4</definedName>")
  })

  it('says what it did', async () => {
    const { out } = await annotate(plan, '--lang en')

    expect(out).toBe(
      '9 cells have comments, and the findings are listed on a sheet of their own.\nThe annotated copy is written to: copy.xlsx\n',
    )
  })

  it('is the same workbook again when a copy is annotated, in another language too', async () => {
    const twice = await copyOf(copy, '--lang ar')

    expect(readXlsx(twice)).toEqual(readXlsx(arabic))
    expect(commentsIn(twice)).toEqual(commentsIn(arabic))
    expect(textOf(twice, 'xl/worksheets/sheet4.xml')).toBe(textOf(arabic, 'xl/worksheets/sheet4.xml'))
  })

  it('forgets what was mended in the copy', async () => {
    const mended: CellPatch = { sheet: follow, row: 68, column: 7, value: 0 }
    const comment = commentsIn(await copyOf(patchXlsx(copy, { cells: [mended] })))[`${follow}!H69`]

    expect(comment).toMatch(/I04/)
    expect(comment).not.toMatch(/I01/)
  })

  it('keeps the comments of the person, ours under theirs', async () => {
    const comment = { sheet: follow, row: 68, column: 7, author: 'سعاد', text: 'سأراجعها' }
    const talked = await copyOf(patchXlsx(plan, { comments: [comment] }))
    const [once, twice] = [talked, await copyOf(talked)].map((bytes) => commentsIn(bytes)[`${follow}!H69`])

    expect(once).toMatch(/^سعاد:\nسأراجعها\nInfitah:\nConstat 4/)
    expect(twice).toBe(once)
  })

  it('puts several findings of one cell into one comment', async () => {
    const cells = [{ sheet: follow, row: 84, column: 8, value: 0.99 }]
    const comment = commentsIn(await copyOf(patchXlsx(plan, { cells })))[`${follow}!I85`]

    expect(comment?.match(/^Constat/gm)?.length).toBe(2)
    expect(comment?.match(/^Infitah:$/gm)?.length).toBe(1)
  })

  it('lists a finding at a conversation, and leaves the conversation alone', async () => {
    const parts = unzipSync(plan)
    const talked = zipSync({
      ...parts,
      'xl/worksheets/_rels/sheet4.xml.rels': strToU8(links(['threadedComment', '../threadedComments/t.xml'])),
      'xl/threadedComments/t.xml': strToU8(
        '<ThreadedComments xmlns="t"><threadedComment ref="H69" id="1"/></ThreadedComments>',
      ),
    })
    const { out, bytes } = await annotate(talked, '--lang en')
    const written = bytes.get('copy.xlsx') ?? new Uint8Array()

    expect(out).toContain('1 cell holds a conversation')
    expect(Object.keys(commentsIn(written))).toHaveLength(8)
    expect(strFromU8(unzipSync(written)['xl/worksheets/sheet6.xml'] ?? new Uint8Array())).toContain('!H69')
  })
})

describe('infitah annotate refuses', () => {
  const xls = new Uint8Array(
    write(utils.book_new(utils.aoa_to_sheet([['x']])), { type: 'array', bookType: 'biff8' satisfies BookType }),
  )
  const signed = zipSync({ ...unzipSync(plan), '_xmlsignatures/sig1.xml': strToU8('<s/>') })

  it.each([
    ['a workbook in its own place', [], {}, 'plan.xlsx', /plan\.xlsx/],
    ['a file that is there', [], { 'copy.xlsx': 'x' }, 'copy.xlsx', /there is a file of this name.*copy\.xlsx/],
    ['another ending', [], {}, 'copy.xlsm', /\.xlsx.*copy\.xlsm/],
    ['what it cannot patch', [], { 'plan.xlsx': xls }, 'copy.xlsx', /xls.*plan\.xlsx/],
    ['a signature', [], { 'plan.xlsx': signed }, 'copy.xlsx', /sign.*/],
    ['a day that is none', ['--as-of', '2024-13-01'], {}, 'copy.xlsx', /2024-13-01/],
  ])('%s, in one line', async (_, argv, files, out, reason) => {
    const done = await run(['annotate', 'plan.xlsx', '--out', out, '--lang', 'en', ...argv], {
      files: { 'plan.xlsx': plan, ...files },
    })

    expect(done).toMatchObject({ code: 2, out: '', bytes: new Map() })
    expect(done.err).toMatch(reason)
    expect(done.err.trimEnd()).not.toContain('\n')
  })

  it('to run without a place for the copy', async () => {
    const { code, err } = await run(['annotate', 'plan.xlsx', '--lang', 'en'], { files: { 'plan.xlsx': plan } })

    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--out') })
  })

  it('to leave half a file', async () => {
    const { code, err, bytes } = await annotate(plan, '--lang en', { writing: systemError('ENOSPC') })

    expect({ code, bytes: bytes.size }).toEqual({ code: 2, bytes: 0 })
    expect(err).toContain('copy.xlsx')
  })
})
