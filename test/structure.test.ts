import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const source = join(import.meta.dirname, '..', 'src')

/** Who may import whom: the table of src/README.md. Files that stand beside the folders are named by themselves. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  grid: [],
  csv: [],
  money: ['text'],
  matrices: ['grid', 'text'],
  plan: ['matrices', 'grid', 'text', 'money'],
  totals: ['plan', 'money'],
  progress: ['plan', 'money'],
  sayings: ['plan', 'money', 'text'],
  baseline: ['sayings', 'plan', 'money', 'grid', 'text', 'lang', 'hosts'],
  rules: ['baseline', 'plan', 'progress', 'totals', 'matrices', 'grid', 'text', 'money'],
  review: ['plan', 'grid', 'text', 'lang', 'hosts'],
  lang: ['export', 'rules', 'money'],
  form: ['lang', 'money', 'grid'],
  report: ['review', 'lang', 'rules', 'plan', 'progress', 'totals', 'grid'],
  consolidate: ['report', 'rules', 'totals', 'plan', 'money', 'text'],
  formats: ['consolidate', 'report', 'lang', 'rules', 'money', 'text', 'csv'],
  diff: ['sayings', 'report', 'rules', 'plan', 'totals', 'text', 'money'],
  merge: ['diff', 'plan', 'grid', 'text'],
  fixes: ['report', 'grid'],
  annotate: ['formats', 'report', 'lang', 'grid', 'text', 'hosts'],
  minutes: ['formats', 'report', 'lang', 'text'],
  dashboard: ['report', 'lang', 'grid', 'hosts'],
  known: ['baseline', 'review', 'rules', 'plan', 'grid'],
  check: ['known', 'lang', 'report', 'rules', 'plan', 'grid'],
  adopt: ['baseline', 'known', 'plan', 'lang', 'hosts', 'grid'],
  decide: ['review', 'check', 'report', 'lang', 'hosts'],
  compare: ['known', 'check', 'diff', 'report', 'plan', 'grid'],
  live: ['known', 'check', 'lang', 'report', 'rules', 'plan', 'grid', 'text'],
  export: [
    'known',
    'review',
    'check',
    'lang',
    'report',
    'rules',
    'plan',
    'progress',
    'totals',
    'grid',
    'text',
    'money',
    'csv',
  ],
  protocol: ['export'],
  receiver: ['protocol', 'export', 'formats', 'lang', 'money'],
  push: ['protocol', 'export', 'plan', 'lang', 'hosts', 'grid', 'text'],
  index: [
    'form',
    'minutes',
    'review',
    'check',
    'adopt',
    'compare',
    'decide',
    'diff',
    'merge',
    'live',
    'export',
    'consolidate',
    'formats',
    'lang',
    'report',
    'rules',
    'plan',
    'progress',
    'totals',
    'grid',
    'push',
    'protocol',
    'hosts',
  ],
  hosts: ['export', 'form', 'minutes', 'lang', 'grid', 'money', 'text'],
  commands: ['report', 'lang', 'hosts', 'grid'],
  functions: ['commands', 'report', 'lang', 'plan', 'money', 'text'],
  manifest: ['lang'],
  addin: ['commands', 'functions', 'hosts', 'pane', 'report', 'lang'],
  files: ['hosts', 'export', 'form', 'minutes', 'grid'],
  pane: [
    'live',
    'decide',
    'review',
    'dashboard',
    'export',
    'push',
    'protocol',
    'fixes',
    'formats',
    'report',
    'rules',
    'plan',
    'lang',
    'hosts',
    'grid',
    'money',
    'text',
  ],
  page: ['pane', 'files', 'lang', 'hosts', 'grid'],
  cli: [
    'form',
    'adopt',
    'decide',
    'review',
    'index',
    'files',
    'check',
    'consolidate',
    'formats',
    'adopt',
    'compare',
    'export',
    'diff',
    'merge',
    'fixes',
    'protocol',
    'push',
    'receiver',
    'annotate',
    'minutes',
    'report',
    'rules',
    'plan',
    'lang',
    'hosts',
    'grid',
    'text',
    'money',
  ],
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))

function topOf(path: string): string {
  return (path.split(sep)[0] ?? '').replace(/\.tsx?$/, '')
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) => path)

  return specifiers.map((path) => topOf(relative(source, join(source, file, '..', path))))
}

describe('the shape of src', () => {
  it('knows every folder', () => {
    expect([...new Set(files.map(topOf))].filter((top) => allowed[top] === undefined)).toEqual([])
  })

  it.each(files)('%s imports only what its folder may', (file) => {
    const top = topOf(file)

    expect(importsOf(file).filter((other) => other !== top && !allowed[top]?.includes(other))).toEqual([])
  })

  it('imports decimal.js only in money', () => {
    const others = files.filter((file) => topOf(file) !== 'money')

    expect(others.filter((file) => readFileSync(join(source, file), 'utf8').includes("'decimal.js'"))).toEqual([])
  })

  it('speaks to Excel only in hosts/excel', () => {
    const others = files.filter((file) => !file.startsWith(join('hosts', 'excel')))

    expect(others.filter((file) => /office-js|\bExcel\.\w/.test(readFileSync(join(source, file), 'utf8')))).toEqual([])
  })

  it('says nothing of the plan that was at hand when it was written', () => {
    const telling = /melloul|ملول|CDAI|ENOVSP|EIGS/i

    expect(files.filter((file) => telling.test(readFileSync(join(source, file), 'utf8')))).toEqual([])
  })
})
