/**
 * Measures one thing in a process of its own: `node measure.mjs WHAT FILE…` prints what it took as JSON. Where the
 * environment names a file in INFITAH_PROFILE, V8's profile of what was measured is written there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'

const [what = '', ...paths] = process.argv.slice(2)
const [path = ''] = paths
const options = { asOf: '2027-06-30' }
const library = () => import('../../dist/index.js')
const files = () => import('../../dist/files.js')

const measures = { whole, check, json, recheck, memory, sheetjs, hyperformula, many }

console.log(JSON.stringify({ ...(await measures[what]()), peak: process.resourceUsage().maxRSS / 1024 }))

/** From the file to the JSON of its report, in steps. */
async function whole() {
  const { readXlsx } = await files()
  const { check, languages } = await library()
  const bytes = readFileSync(path)

  return profiled(() => {
    const [workbook, read] = timed(() => readXlsx(bytes))
    const [report, checked] = timed(() => check(workbook, { ...options, language: languages.fr }))
    const [, written] = timed(() => JSON.stringify(report))

    return { read, checked, written }
  })
}

/** All after the grid: plan, rules, totals, progress, report. */
async function check() {
  const { check: checkPlan, languages } = await library()
  const workbook = await gridOf(path)

  return profiled(() => ({ ms: median(times(() => checkPlan(workbook, { ...options, language: languages.fr }))) }))
}

/** The same grid as JSON, parsed. */
async function json() {
  const text = JSON.stringify((await gridOf(path)).sheets.map(plain))

  return { ms: median(times(() => JSON.parse(text))) }
}

/** One cell after another, in microseconds. */
async function recheck() {
  const { liveCheck } = await library()
  const workbook = await gridOf(path)
  const live = liveCheck(workbook, options)
  const list = JSON.parse(readFileSync(paths[1] ?? '', 'utf8'))
  const took = await profiled(() => list.map((edit) => timed(() => live.update([edit]))[1] * 1000))
  const warm = took.slice(list.length / 4)

  return { median: median(warm), p99: percentile(warm, 0.99) }
}

/** What each step keeps, and how high the process stood by its end; in MiB. Needs `node --expose-gc`. */
async function memory() {
  const { readXlsx } = await files()
  const { languages, readPlan } = await library()
  const { judge } = await import('../../dist/check.js')
  const { reportOf } = await import('../../dist/report/index.js')
  const [workbook, grid] = kept(() => readXlsx(readFileSync(path)))
  const [plan, ofPlan] = kept(() => readPlan(workbook))
  const [judged, ofJudged] = kept(() => judge(plan, options.asOf))
  const [report, ofReport] = kept(() => reportOf(judged, workbook, languages.fr, null))
  const [text, ofText] = kept(() => JSON.stringify(report))

  return {
    steps: { grid, plan: ofPlan, judged: ofJudged, report: ofReport, 'JSON text': ofText },
    held: [workbook, plan, judged, report, text].length,
  }
}

/** A step with what is in use after it beyond what was before, what it had in use at most, and the process's peak by then. */
function kept(act) {
  const before = inUse()
  const result = act()
  const peak = process.resourceUsage().maxRSS / 1024

  return [result, { kept: inUse() - before, peak }]
}

function inUse() {
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()

  return (heapUsed + external) / 1024 ** 2
}

async function sheetjs() {
  const { read } = await import('@e965/xlsx')
  const bytes = readFileSync(path)

  return { ms: timed(() => read(bytes, { dense: true }))[1] }
}

/** The values of the workbook and one sum of each of its columns, calculated. */
async function hyperformula() {
  const { HyperFormula } = await import('hyperformula')
  const { sheets } = await gridOf(path)
  const content = Object.fromEntries(sheets.map((sheet) => [sheet.name, arrayOf(sheet)]))

  // GPL: for this measure only, never part of what is published.
  return { ms: timed(() => HyperFormula.buildFromSheets(content, { licenseKey: 'gpl-v3', maxRows: 1_048_576 }))[1] }
}

async function many() {
  const { readXlsx } = await files()
  const { check: checkPlan, languages } = await library()
  const all = paths.map((each) => readFileSync(each))
  const [, ms] = await profiled(() =>
    timed(() => {
      for (const bytes of all) JSON.stringify(checkPlan(readXlsx(bytes), { ...options, language: languages.fr }))
    }),
  )

  return { each: ms / all.length }
}

async function gridOf(file) {
  return (await files()).readXlsx(readFileSync(file))
}

function plain({ name, rows, merges }) {
  return { name, merges, rows: [...rows].map(([row, cells]) => [row, [...cells]]) }
}

function arrayOf({ rows }) {
  const values = [...rows].map(([, cells]) => {
    const row = []
    for (const [column, { value }] of cells) row[column] = value
    return Array.from(row, (value) => value ?? null)
  })
  const columns = [...'ABCDEFGHIJKL'].map((column) => `=SUM(${column}1:${column}${values.length})`)

  return [...values, columns]
}

/** Does it, and notes where the time goes where that is asked for. */
async function profiled(act) {
  const path = process.env.INFITAH_PROFILE
  if (path === undefined) return act()

  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 500 })
  await session.post('Profiler.start')
  const result = await act()
  writeFileSync(path, JSON.stringify((await session.post('Profiler.stop')).profile))

  return result
}

/** Five times, or fewer of what takes long. */
function times(act) {
  const took = []
  for (let left = 3_000; took.length < 5 && left > 0; left -= took.at(-1)) took.push(timed(act)[1])

  return took
}

function timed(act) {
  const start = performance.now()
  const result = act()

  return [result, performance.now() - start]
}

function median(numbers) {
  return percentile(numbers, 0.5)
}

function percentile(numbers, share) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)]
}
