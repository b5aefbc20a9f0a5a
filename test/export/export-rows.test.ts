import { readFileSync } from 'node:fs'
import { type AnyRow, contentHash, OwnerUnknown, rowHash, tableNames, tables } from '../../src/export/index.ts'
import { exportPlan } from '../../src/export.ts'
import { readXlsx } from '../../src/files.ts'
import { parseCentimes, sumCentimes } from '../../src/money/index.ts'
import { madePlan } from '../made/plan-workbook.ts'
import {
  exportedMended as all,
  mended,
  options,
  exportedSample as published,
  sample,
  sheets,
  withValues,
} from './sample.ts'

const heldIn = (workbook: typeof sample, settings = {}) =>
  exportPlan(workbook, { ...options, settings }).heldBack.map(({ code, reason, findings }) => [
    code,
    reason,
    ...findings.map((finding) => `${finding.code} ${finding.cells[0]}`),
  ])

describe('the clean rows of the published plan', () => {
  it('leave out 04, whose weights make 101, and 05 and 06, whose codes are misspelt, and say so', () => {
    expect(heldIn(sample)).toEqual([
      ['PO-24-25-ENOVSP-04', 'errors', 'I01 H69'],
      ['PO-24-25-ENOVSP-05', 'errors', 'C02 A70'],
      ['PO-24-25-ENOVSP-06', 'errors', 'C02 A75'],
    ])
    expect(published.tables.plan).toMatchObject([{ projects: 8, projects_held_back: 3, activities: 43 }])
    expect(published.tables.projects).toHaveLength(8)
  })

  it('hold nothing of what is held back', () => {
    const codes = new Set(published.tables.projects.map(({ project_code }) => project_code))
    const named = tableNames.flatMap((name) => published.tables[name].map((row: AnyRow) => row.project_code ?? null))

    expect(named.filter((code) => code !== null && !codes.has(String(code)))).toEqual([])
  })

  it('are accompanied by the warnings that nobody decided on', () => {
    expect(published.notes.undecided.map(({ code, project }) => [code, project])).toEqual([
      ['A02', 'PO-24-25-CDAI-03'],
      ['I07', 'PO-24-25-CDAI-03'],
      ['S02', 'PO-24-25-PC-07'],
      ['A05', 'PO-24-25-EIGS-11'],
    ])
  })
})

describe('the clean rows of the mended plan', () => {
  it('are those of all eleven projects, with what was published of them', () => {
    expect(all.heldBack).toEqual([])
    expect(all.tables.plan).toEqual([
      expect.objectContaining({
        member_id: 152,
        period: '2024-2025',
        collectivity: 'جماعة أيت ملول',
        kind: 'commune',
        projects: 11,
        activities: 63,
        tracking_indicators: 89,
        impact_indicators: 51,
        mobilised: '1171996.00',
        programmed: '1290000.00',
        cost: '2461996.00',
        progress: '0',
      }),
    ])
    expect([all.tables.indicators.length, all.tables.financing.length]).toEqual([140, 189])
  })

  it('add up to the centime from financing to the plan', () => {
    const sum = (texts: readonly string[]) => sumCentimes(texts.map((text) => parseCentimes(text) ?? -1n))
    const whole = parseCentimes('2461996.00')

    expect(sum(all.tables.financing.map(({ amount }) => amount))).toBe(whole)
    expect(sum(all.tables.activities.map(({ cost }) => cost))).toBe(whole)
    expect(sum(all.tables.projects.map(({ cost }) => cost))).toBe(whole)
  })

  it('are as typed, less bullets and the words for none', () => {
    const project = all.tables.projects.find(({ number }) => number === 6)
    const own = all.tables.partners.filter(({ kind }) => kind === 'own-means')

    expect(project).toMatchObject({
      axis_code: 'ENOVSP',
      years: '2024',
      action_programme: 'تأهيل حديقة أركانة\nتأهيل حديقة المسيرة\nتأهيل حدائق القرب والمساحات الخضراء',
    })
    expect(all.tables.projects.find(({ number }) => number === 9)?.action_programme).toBeNull()
    expect(own).toHaveLength(4)
    expect(own.every(({ contribution }) => contribution === null)).toBe(true)
  })

  it.each(tableNames)('keep the keys and references of %s', (name) => {
    const { key, refersTo } = tables[name]
    const keyOf = (row: AnyRow, columns: readonly string[]) => JSON.stringify(columns.map((column) => row[column]))
    const rows: readonly AnyRow[] = all.tables[name]
    const dangling = refersTo.flatMap(({ table, columns }) => {
      const others: readonly AnyRow[] = all.tables[table as keyof typeof tables]
      const known = new Set(others.map((row) => keyOf(row, columns)))

      return rows.filter((row) => row[columns.at(-1) ?? ''] !== null && !known.has(keyOf(row, columns)))
    })

    expect(new Set(rows.map((row) => keyOf(row, key))).size).toBe(rows.length)
    expect(dangling).toEqual([])
  })

  it('are the same when they are exported again, and others when one centime is', () => {
    const again = exportPlan(mended, { ...options, asOf: '2026-01-31' })
    const other = exportPlan(withValues(mended, sheets.follow, { I3: 0.05 }), options)

    expect([JSON.stringify(again.tables), again.contentHash]).toEqual([JSON.stringify(all.tables), all.contentHash])
    expect(other.contentHash).not.toBe(all.contentHash)
    expect(other.tables.indicator_values).toMatchObject([{ until: '2024', year: 2024, achieved: '5' }])
  })

  it('are the same in a workbook that is laid out otherwise', () => {
    const template = readXlsx(readFileSync('templates/ait-melloul-2024-2025.xlsx'))

    expect(exportPlan(template, options).contentHash).toBe(published.contentHash)
  })

  it('have a hash that does not depend on the order of members or of rows', () => {
    const hashes = all.tables.projects.map((row) => ({ table: 'projects', hash: rowHash(row) }))
    const [row] = all.tables.projects
    const turned = Object.fromEntries(Object.entries(row ?? {}).reverse())

    expect(rowHash(turned)).toBe(hashes[0]?.hash)
    expect(contentHash([...hashes].reverse())).toBe(contentHash(hashes))
    expect(all.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('what is held back', () => {
  it('is everything where an error is of the workbook as a whole', () => {
    const [, ...others] = mended.sheets
    const held = exportPlan(
      { ...mended, sheets: others.filter(({ name }) => name !== sheets.money) },
      {
        ...options,
        memberId: 152,
      },
    )

    expect(held.heldBack).toHaveLength(11)
    expect(held.heldBack[0]?.findings.map(({ rule }) => rule)).toContain('workbook/matrix-missing')
    expect(Object.values(held.tables).flat()).toEqual([])
  })

  it('is not let go by a setting, which the receipt names', () => {
    const settings = { severities: { 'indicator/weights-sum': 'off', C02: 'info' } } as const
    const relaxed = exportPlan(sample, { ...options, settings })

    expect(heldIn(sample, settings)).toEqual(heldIn(sample))
    expect(relaxed.notes.settings).toEqual([
      { rule: 'code/malformed', severity: 'info', was: 'error' },
      { rule: 'indicator/weights-sum', severity: 'off', was: 'error' },
    ])
  })

  it('grows where a setting makes an error of a warning', () => {
    expect(heldIn(mended, { severities: { S02: 'error' } })).toEqual([['PO-24-25-PC-07', 'errors', 'S02 F81']])
  })
})

describe('whose plan it is', () => {
  const made = madePlan({ projects: 2, activities: 2, indicators: 1 })
  const factsOf = (workbook: typeof sample, given: object) => {
    try {
      exportPlan(workbook, { ...options, ...given })
    } catch (error) {
      return error instanceof OwnerUnknown ? error.facts : error
    }
    return null
  }

  it('must be known', () => {
    expect(factsOf(made, {})).toEqual({ what: 'member', trouble: 'missing' })
    expect(exportPlan(made, { ...options, memberId: 7 })).toMatchObject({ memberId: 7, period: '2026-2027' })
  })

  it.each(['-', 0, 12_345_678_901])('is not known by a number such as %j', (number) => {
    expect(factsOf(withValues(sample, sheets.cover, { B3: number }), {})).toEqual({
      what: 'member',
      trouble: 'missing',
    })
  })

  it('must not contradict the cover sheet', () => {
    const contradiction = { what: 'member', trouble: 'contradicted', given: '7', written: '152' }

    expect(factsOf(sample, { memberId: 7 })).toEqual(contradiction)
    expect(factsOf(sample, { period: { first: 2026, last: 2027 } })).toMatchObject({ written: '2024-2025' })
  })
})
