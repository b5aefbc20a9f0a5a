import { readFileSync } from 'node:fs'
import { readCsv } from '../../src/csv/index.ts'
import { manifestName, namesInManifest } from '../../src/export/index.ts'
import { languages } from '../../src/lang/index.ts'
import { run, smallWorkbook, systemError } from './a-world.ts'

const files = {
  'plan.xlsx': readFileSync('templates/ait-melloul-2024-2025.xlsx'),
  'new.xlsx': readFileSync('templates/plan-2026-2027.fr.xlsx'),
  'small.xlsx': smallWorkbook(),
  'example.json': readFileSync('templates/mapping-example.json'),
  'wrong.json': '{ "format": "infitah.mapping/1", "name": "x", "kind": "pdf", "tables": [] }',
  'short.json': '{ "format": "infitah.mapping/1", "name": "x", "tables": [] }',
  'broken.json': '{',
  'relaxed.json': '{ "severities": { "I01": "off", "C02": "info" } }',
  'photos/cat.png': 'a cat',
  'ours/manifest.json': 'not ours',
}
const exporting = (...argv: readonly string[]) => run(['export', 'plan.xlsx', ...argv], { files })

describe('infitah export', () => {
  it.each(['ar', 'fr', 'en'] as const)(
    'says what goes, what is held back with its cell, and writes nothing unasked: %s',
    async (code) => {
      const { interface: words } = languages[code]
      const { code: exit, out, err, written, bytes } = await exporting('--lang', code)

      expect({ exit, err, files: written.size + bytes.size }).toEqual({ exit: 1, err: '', files: 0 })
      for (const said of ['PO-24-25-ENOVSP-04', 'I01', 'C02', words.export.heldBack, words.export.undecided, 'S02']) {
        expect(out).toContain(said.replaceAll('\u00a0', ' '))
      }
      expect(out).toMatch(/1[ ,]149[ ,]000[.,]00/)
    },
  )

  it('writes a folder with the files, a receipt of what was held back and a manifest', async () => {
    const { written, bytes } = await exporting('--out', 'out')
    const receipt = JSON.parse(written.get('out/receipt.json') ?? '')
    const manifest = JSON.parse(written.get(`out/${manifestName}`) ?? '')

    expect([...written.keys(), ...bytes.keys()].sort()).toEqual(
      ['manifest.json', 'receipt.json', 'rows.json', 'rows.xlsx'].map((name) => `out/${name}`),
    )
    expect(manifest).toMatchObject({ format: 'infitah.export/1', created: '2026-11-23', rows: { projects: 8 } })
    expect(namesInManifest(JSON.stringify(manifest))).toEqual([
      'manifest.json',
      'rows.json',
      'rows.xlsx',
      'receipt.json',
    ])
    expect(receipt.held_back.map((held: { project: string }) => held.project.slice(-2))).toEqual(['04', '05', '06'])
    expect(receipt.undecided).toHaveLength(4)
    expect(JSON.stringify(written.get('out/rows.json'))).not.toContain('ENOVSP-04')
  })

  it('writes one file where the name ends as it does', async () => {
    const { written, bytes } = await exporting('--out', 'mine.XLSX')
    const mapped = await exporting('--target', 'example.json', '--out', 'import.xlsx')
    const several = await exporting('--target', 'datapackage', '--out', 'all.csv', '--lang', 'en')

    expect([[...written.keys()], [...bytes.keys()], [...mapped.bytes.keys()]]).toEqual([
      [],
      ['mine.XLSX'],
      ['import.xlsx'],
    ])
    expect({ code: several.code, err: several.err }).toEqual({
      code: 2,
      err: expect.stringMatching(/all\.csv.*\.json/),
    })
  })

  it('begins CSV with the mark of Excel where it is asked to', async () => {
    const { written } = await exporting('--target', 'datapackage', '--bom', '--out', 'out')

    expect(written.get('out/projects.csv')?.startsWith('\ufeffmember_id,')).toBe(true)
    expect(readCsv(written.get('out/projects.csv') ?? '')).toHaveLength(9)
  })

  it('publishes under the licence that is named, else the Open Database License', async () => {
    const { written } = await exporting('--target', 'datapackage', '--licence', 'cc-by-4.0', '--out', 'out')
    const usual = await exporting('--target', 'ckan', '--out', 'out')
    const wrong = await exporting('--target', 'datapackage', '--licence', 'MIT', '--lang', 'en')
    const vain = await exporting('--target', 'ogp', '--licence', 'CC0-1.0', '--lang', 'en')

    expect(JSON.parse(written.get('out/datapackage.json') ?? '').licenses).toEqual([
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ])
    expect(JSON.stringify([...usual.written])).toContain('odc-odbl')
    expect([wrong, vain].map(({ code, out, err }) => [code, out, err])).toEqual([
      [2, '', expect.stringMatching(/^infitah: --licence takes ODbL-1\.0, .*CC0-1\.0, not MIT\n$/)],
      [2, '', 'infitah: --licence goes with --target datapackage|ckan alone\n'],
    ])
  })

  it('lets no setting relax an error, and says which would have', async () => {
    const { code, out, written } = await exporting('--config', 'relaxed.json', '--out', 'out', '--lang', 'en')

    expect(code).toBe(1)
    expect(out).toContain(languages.en.interface.export.settings)
    expect(JSON.parse(written.get('out/receipt.json') ?? '').settings).toHaveLength(2)
    expect(JSON.parse(written.get('out/receipt.json') ?? '').held_back).toHaveLength(3)
  })
})

describe('an export to a portal', () => {
  const asked = ['--target', 'ckan', '--to', 'https://data.example/portal/', '--organisation', 'palms', '--lang', 'en']
  const env = { INFITAH_CKAN_TOKEN: 'a-secret-token' }
  const replying = (replies: (action: string) => unknown) => {
    const sent: { url: string; headers: unknown }[] = []
    const fetch = (async (url: string, init: { headers: unknown }) => {
      sent.push({ url, headers: init.headers })
      return new Response(JSON.stringify(replies(url.split('/').at(-1) ?? '')), { status: 200 })
    }) as typeof globalThis.fetch

    return { sent, fetch }
  }
  const publish = (more: readonly string[], given: object) =>
    run(['export', 'plan.xlsx', ...asked, ...more], { files, ...given })

  it('publishes with the token of the environment, which is printed nowhere', async () => {
    const result = { ckan_version: '2.11.0', id: 'd1', resources: [] }
    const { sent, fetch } = replying(() => ({ success: true, result }))
    const { code, out, err } = await publish(['--token-header', 'X-Token'], { env, fetch })

    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('https://data.example/portal/dataset/openness-plan-152-2024-2025')
    expect(out).not.toContain('a-secret-token')
    expect(sent[0]).toEqual({
      url: 'https://data.example/portal/api/3/action/status_show',
      headers: expect.objectContaining({ 'X-Token': 'a-secret-token' }),
    })
  })

  it('says what the portal refuses, in one line and without the token', async () => {
    const { fetch } = replying(() => ({
      success: false,
      error: { __type: 'Authorization Error', message: 'a-secret-token?' },
    }))
    const { code, err } = await publish([], { env, fetch })

    expect([code, err.trim().split('\n').length]).toEqual([2, 1])
    expect(err).toMatch(/data\.example.*…\?/)
  })

  it.each([
    ['no token', [], {}, /INFITAH_CKAN_TOKEN/],
    ['a token under another name', ['--token-env', 'MINE'], { env }, /MINE/],
    ['an address that others can listen to', ['--to', 'http://data.example'], { env }, /http:\/\/data\.example/],
    ['an address with a password', ['--to', 'https://me:you@data.example'], { env }, /--to.*…@data/],
    ['another target', ['--target', 'ogp'], { env }, /--to.*--target ckan/],
    ['no network', [], { env }, /data\.example/],
  ] as const)('is refused for %s', async (_, more, given, said) => {
    const { code, err } = await publish(more, given)

    expect([code, err]).toEqual([2, expect.stringMatching(said)])
  })
})

describe('an export that cannot be', () => {
  const refusals: readonly (readonly [what: string, argv: readonly string[], said: RegExp])[] = [
    ['a workbook without a plan', ['small.xlsx', '--member', '7', '--period', '2026'], /small\.xlsx/],
    ['a plan of nobody', ['small.xlsx'], /--member/],
    ['a plan of no years', ['small.xlsx', '--member', '7'], /--period/],
    ["another's number", ['plan.xlsx', '--member', '7'], /--member.*7.*152/],
    ['other years', ['plan.xlsx', '--period', '2026-2027'], /--period.*2026-2027.*2024-2025/],
    ['an unknown target', ['plan.xlsx', '--target', 'xml'], /--target.*remacto.*xml/],
    ['the target that all objects have', ['plan.xlsx', '--target', 'constructor'], /constructor/],
    ['a mapping that is not there', ['plan.xlsx', '--target', 'none.json'], /none\.json/],
    ['a mapping of an unknown kind', ['plan.xlsx', '--target', 'wrong.json'], /wrong\.json.*kind.*pdf/],
    ['a mapping without a kind', ['plan.xlsx', '--target', 'short.json'], /short\.json.*kind$|kind.*short\.json$/m],
    ['a mapping that is no JSON', ['plan.xlsx', '--target', 'broken.json'], /broken\.json/],
    ['a number that is none', ['plan.xlsx', '--member', '-1'], /-1.*--member/],
    ["a folder of somebody's photos", ['plan.xlsx', '--out', 'photos'], /photos/],
    ['a folder whose manifest is not ours', ['plan.xlsx', '--out', 'ours/'], /ours/],
    ['the workbook itself', ['plan.xlsx', '--out', 'plan.xlsx'], /plan\.xlsx/],
  ]

  it.each(refusals)('is refused in one line for %s', async (_, argv, said) => {
    const { code, err, written, bytes } = await run(['export', ...argv, '--lang', 'en'], { files })

    expect({ code, lines: err.trim().split('\n').length, files: written.size + bytes.size }).toEqual({
      code: 2,
      lines: 1,
      files: 0,
    })
    expect(err).toMatch(said)
    expect(err).not.toMatch(/undefined|\[object|\n\s+at /)
  })

  it('says why where nothing goes', async () => {
    const config = { ...files, 'strict.json': '{ "severities": { "G05": "error" } }' }
    const { code, out, err } = await run(
      ['export', 'plan.xlsx', '--config', 'strict.json', '--lang', 'en', '--out', 'o'],
      {
        files: config,
      },
    )

    expect(code).toBe(2)
    expect(out).toContain(languages.en.interface.export.wholePlan)
    expect(out.split('G05')).toHaveLength(2)
    expect(err).toContain('plan.xlsx')
  })

  it('is told of where the disk refuses', async () => {
    const { code, err } = await run(['export', 'plan.xlsx', '--out', 'o', '--lang', 'en'], {
      files,
      writing: systemError('ENOSPC'),
    })

    expect([code, err]).toEqual([2, expect.stringContaining(': o')])
  })
})
