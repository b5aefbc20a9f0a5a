import { readFileSync } from 'node:fs'
import { run, systemError } from './a-world.ts'

const sample = readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx')
const files = { 'plan.xlsx': sample, 'again.xlsx': sample, 'gone.xlsx': systemError('EACCES') }
const argv = ['check', 'plan.xlsx', '--lang', 'fr', '--as-of', '2026-11-25']

/** How each format begins. */
const beginnings: readonly (readonly [format: string, beginning: RegExp])[] = [
  ['text', /^plan\.xlsx\n/],
  ['json', /^\{\n {2}"format": "infitah\.report\/1"/],
  ['html', /^<!DOCTYPE html>\n<html lang="fr" dir="ltr"/],
  ['sarif', /^\{\n {2}"\$schema": "[^"]+sarif-schema-2\.1\.0\.json"/],
  ['csv', /^Fichier,Gravité,Code,/],
  ['markdown', /^# /],
]

describe('the formats of a report', () => {
  it.each(beginnings)('--format %s', async (format, beginning) => {
    const { code, out, err } = await run([...argv, '--format', format], { files })

    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(beginning)
  })

  it.each([
    ['report.html', 'html'],
    ['REPORT.HTM', 'html'],
    ['out/report.sarif', 'sarif'],
    ['report.sarif.json', 'sarif'],
    ['report.json', 'json'],
    ['report.md', 'markdown'],
    ['report.txt', 'text'],
    ['report', 'text'],
  ])('--out %s means %s', async (path, format) => {
    const { written } = await run([...argv, '--out', path], { files })

    expect(written.get(path)).toMatch(new Map(beginnings).get(format) ?? /^$/)
  })

  it('marks a CSV file as UTF-8, by which Excel knows it', async () => {
    const { written } = await run([...argv, '--out', 'report.csv'], { files })

    expect(written.get('report.csv')).toMatch(/^\ufeffFichier,/)
  })

  it('takes a format that is named over the ending of the file', async () => {
    const { written } = await run([...argv, '--out', 'report.html', '--format', 'text'], { files })

    expect(written.get('report.html')).toMatch(/^plan\.xlsx\n/)
  })

  it('gives totals the format of their file as well, where they have it', async () => {
    const totals = ['totals', 'plan.xlsx', '--lang', 'fr', '--out']

    expect((await run([...totals, 't.csv'], { files })).written.get('t.csv')).toMatch(/^\ufeffrow,code,/)
    expect((await run([...totals, 't.json'], { files })).written.get('t.json')).toMatch(/^\{/)
    expect((await run([...totals, 't.html'], { files })).written.get('t.html')).toMatch(/^plan\.xlsx\n/)
  })

  it.each(['html', 'sarif', 'csv', 'markdown'])('tells in %s of the file that could not be read', async (format) => {
    const { code, out } = await run([...argv, 'gone.xlsx', 'again.xlsx', '--format', format], { files })

    expect(code).toBe(2)
    expect(out).toContain('gone.xlsx')
    expect(out).toContain('again.xlsx')
  })

  it.each(['text', 'html', 'csv', 'markdown'])('writes no %s of a single file that cannot be read', async (format) => {
    const { code, err, written } = await run(['check', 'gone.xlsx', '--format', format, '--out', 'r'], { files })

    expect({ code, written: written.size }).toEqual({ code: 2, written: 0 })
    expect(err).toMatch(/gone\.xlsx/)
  })
})
