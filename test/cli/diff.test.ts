import { readFileSync } from 'node:fs'
import { differenceSchema } from '../../src/diff/index.ts'
import { languages } from '../../src/lang/index.ts'
import { run, smallWorkbook } from './a-world.ts'

const folder = 'test/workbooks/plan/ait-melloul-2024-2025'
const files = {
  'old.xlsx': readFileSync(`${folder}.typed.xlsx`),
  'again.xlsx': readFileSync('test/variations/workbooks/typed-saved-again.openpyxl.xlsx'),
  'pasted.xlsx': readFileSync(`${folder}.as-published.xlsx`),
  'notes.txt': 'some notes',
  'empty.xlsx': smallWorkbook(),
}

describe('infitah diff', () => {
  it.each(['ar', 'fr', 'en'] as const)('says in one sentence that nothing changed: %s', async (code) => {
    const { code: exit, out, err } = await run(['diff', 'old.xlsx', 'again.xlsx', '--lang', code], { files })

    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toContain(languages[code].interface.difference.same)
  })

  it.each(['ar', 'fr', 'en'] as const)('says what changed, and is no failure: %s', async (code) => {
    const { code: exit, out, err } = await run(['diff', 'old.xlsx', 'pasted.xlsx', '--lang', code], { files })

    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toContain(languages[code].interface.difference.cover.region)
    expect(out).not.toMatch(/undefined|\[object|NaN|=>/)
  })

  it('keeps its lines within the width of a terminal', async () => {
    const { out } = await run(['diff', 'old.xlsx', 'pasted.xlsx', '--lang', 'fr'], {
      files,
      terminal: 80,
      env: { NO_COLOR: '1' },
    })

    expect(out.split('\n').filter((line) => [...line.replace(/\p{Cf}/gu, '')].length > 80)).toEqual([])
  })

  it('gives JSON of the published schema', async () => {
    const { out } = await run(['diff', 'old.xlsx', 'pasted.xlsx', '--format', 'json', '--as-of', '2026-11-23'], {
      files,
    })
    const difference = differenceSchema.strict().parse(JSON.parse(out))

    expect(difference).toMatchObject({ asOf: '2026-11-23', old: { file: 'old.xlsx' }, new: { file: 'pasted.xlsx' } })
  })

  it('writes Markdown to a file, in the direction of its language', async () => {
    const { written } = await run(
      ['diff', 'old.xlsx', 'pasted.xlsx', '--format', 'markdown', '--out', 'changes.md', '--lang', 'ar'],
      { files },
    )

    expect(written.get('changes.md')).toMatch(/^<div dir="rtl" lang="ar">\n\n# /)
  })

  it('takes settings for both workbooks', async () => {
    const config = JSON.stringify({ severities: { G05: 'off' } })
    const { out } = await run(['diff', 'old.xlsx', 'pasted.xlsx', '--config', 'set.json', '--lang', 'en'], {
      files: { ...files, 'set.json': config },
    })

    expect(out).not.toContain('G05')
  })

  it.each([
    [['old.xlsx'], 'this workbook keeps no push'],
    [['old.xlsx', 'again.xlsx', 'pasted.xlsx'], 'compares two workbooks'],
    [[], 'no workbook is named'],
    [['old.xlsx', 'gone.xlsx'], 'no such file: gone.xlsx'],
    [['notes.txt', 'old.xlsx'], 'notes.txt'],
    [['old.xlsx', 'empty.xlsx'], 'no project is found in this workbook.*empty.xlsx'],
    [['old.xlsx', 'again.xlsx', '--out', 'old.xlsx'], 'not written over a file that is read'],
    [['old.xlsx', 'again.xlsx', '--format', 'csv'], 'csv'],
  ])('refuses %j in one line', async (argv, sentence) => {
    const { code, out, err, written } = await run(['diff', ...argv, '--lang', 'en'], { files })

    expect({ code, out, written: written.size }).toEqual({ code: 2, out: '', written: 0 })
    expect(err).toMatch(new RegExp(`^infitah: .*${sentence}.*\\n$`))
  })
})
