import { readFileSync } from 'node:fs'
import { consolidationSchema } from '../../src/consolidate/index.ts'
import { type LanguageCode, languages } from '../../src/lang/index.ts'
import { plainText } from '../../src/text/index.ts'
import { run, smallWorkbook, systemError } from './a-world.ts'

const typed = readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx')
const flat = readFileSync('test/variations/workbooks/flat.openpyxl.xlsx')

const files = { 'a.xlsx': typed, 'b.xlsx': flat, 'gone.xlsx': systemError('EACCES') }
const codes: readonly LanguageCode[] = ['ar', 'fr', 'en']
const argv = ['consolidate', 'a.xlsx', 'b.xlsx', '--as-of', '2026-11-25', '--lang']

describe('infitah consolidate', () => {
  it.each(codes)('says in %s what it adds up, and which file of a plan counts', async (lang) => {
    const { code, out, err } = await run([...argv, lang], { files })

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(plainText(languages[lang].say.number('2461996.00')))
    expect(out).toContain('a.xlsx')
    expect(out).toContain('b.xlsx')
    expect(out).not.toMatch(/undefined|\[object|NaN|=>/)
  })

  it('prints JSON of the published schema, the same in any order of files and on any number of cores', async () => {
    const forth = await run([...argv, 'fr', '--format', 'json'], { files })
    const back = await run(
      ['consolidate', 'b.xlsx', 'a.xlsx', '--as-of', '2026-11-25', '--lang', 'fr', '--format', 'json', '--jobs', '1'],
      { files },
    )
    const all = consolidationSchema.strict().parse(JSON.parse(forth.out))

    expect(back.out).toBe(forth.out)
    expect(all.repeated).toHaveLength(1)
    expect(all.whole.cost).toBe('2461996.00')
    expect({ forth: forth.pools, back: back.pools }).toEqual({ forth: [2], back: [] })
  })

  it.each([
    ['all.html', /^<!DOCTYPE html>\n<html lang="fr"/],
    ['all.csv', /^\ufeffNiveau,/],
    ['all.json', /^\{\n {2}"format": "infitah\.consolidation\/1"/],
    ['all.txt', /^Consolidation des programmes/],
  ])('writes %s as its name ends', async (path, beginning) => {
    const { written } = await run([...argv, 'fr', '--out', path], { files })

    expect(written.get(path)).toMatch(beginning)
  })

  it('goes on without a file that cannot be read, and says which', async () => {
    const { code, out, err } = await run(['consolidate', 'a.xlsx', 'gone.xlsx', '--lang', 'fr'], { files })

    expect(code).toBe(2)
    expect(err).toMatch(/^infitah: [^\n]*gone\.xlsx\n$/)
    expect(out).toContain('gone.xlsx')
    expect(out).toContain('2 461 996,00')
  })

  it.each([
    ['nothing could be read', ['gone.xlsx'], /gone\.xlsx/],
    ['none of several could be read', ['gone.xlsx', 'none.xlsx'], /2 classeurs sur 2[^\n]+: gone\.xlsx, none\.xlsx/],
    ['no workbook holds a project', ['gone.xlsx', 'small.xlsx'], /small\.xlsx/],
  ])('writes nothing where %s', async (_, paths, sentence) => {
    const given = { files: { ...files, 'small.xlsx': smallWorkbook() } }
    const { code, out, err, written } = await run(['consolidate', ...paths, '--lang', 'fr', '--out', 'a.html'], given)

    expect({ code, out, written: written.size }).toEqual({ code: 2, out: '', written: 0 })
    expect(err).toMatch(/^infitah: [^\n]+\n$/)
    expect(err).toMatch(sentence)
  })

  it('draws its progress on a terminal', async () => {
    const { err } = await run([...argv, 'fr'], { files, errTerminal: 80 })

    expect(err).toContain('0/2')
  })
})
