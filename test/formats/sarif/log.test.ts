import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import * as ajvFormats from 'ajv-formats'
import { check } from '../../../src/check.ts'
import { sarifLog } from '../../../src/formats/index.ts'
import { uriOf } from '../../../src/formats/sarif/artifact.ts'
import { type LanguageCode, languages } from '../../../src/lang/index.ts'
import { catalogue } from '../../../src/rules/index.ts'
import { aFinding, aReport } from '../../cli/a-report.ts'
import { plans } from '../../variations/plans.ts'

// The schema as the MIT package `@microsoft/jest-sarif` carries it (2.1.0, rtm.5).
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
ajvFormats.default.default(ajv)
const validate = ajv.compile(schema)

const failure = { format: 'infitah.report/1', file: 'x y.xlsx', error: 'x {0} [a](1)' } as const
const codes: readonly LanguageCode[] = ['ar', 'fr', 'en']

function logOf(...outcomes: Parameters<typeof sarifLog>[0]) {
  const log = JSON.parse(sarifLog(outcomes, '1.2.3', languages.fr))
  validate(log)
  expect(validate.errors).toBeNull()

  return log.runs[0]
}

describe('a SARIF log', () => {
  it.each(Object.entries(plans))('of %s is valid in every language', (_, plan) => {
    for (const code of codes) {
      const report = check(plan, { asOf: '2026-11-25', language: languages[code], file: 'plans/خطة 1.xlsx' })
      const log = JSON.parse(sarifLog([report], '1.2.3', languages[code]))
      validate(log)

      expect(validate.errors).toBeNull()
      expect(log.runs[0].results).toHaveLength(report.findings.length)
    }
  })

  it('explains every rule, and its results name theirs', () => {
    const { tool, results } = logOf(aReport())
    const { rules, version } = tool.driver

    expect(version).toBe('1.2.3')
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(catalogue.map(({ id }) => id))
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId)
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note'])
  })

  it('lies at the cell to mend, the others beside it', () => {
    const finding = aFinding({ sheet: "l'été", cells: ['A1', 'A2'], related: [{ sheet: 'B', cells: ['C3'] }] })
    const [result] = logOf(aReport({ findings: [finding] })).results
    const names = (list: { logicalLocations: { fullyQualifiedName: string }[] }[]) =>
      list.map(({ logicalLocations }) => logicalLocations[0]?.fullyQualifiedName)

    expect(names(result.locations)).toEqual(["'l''été'!A1"])
    expect(names(result.relatedLocations)).toEqual(["'l''été'!A2", 'B!C3'])
    expect(result.partialFingerprints).toEqual({ 'infitahFinding/v1': 'f1', 'infitahFacts/v1': 'd1' })
  })

  it('lies at all cells where all must be changed', () => {
    const edits = ['A1', 'A2'].map((cell) => ({ sheet: 'S', cell, was: '5', value: 5 }))
    const finding = aFinding({ sheet: 'S', cells: ['A1', 'A2'], fix: { label: 'x', kind: 'safe', edits } })
    const [result] = logOf(aReport({ findings: [finding] })).results

    expect(result.locations).toHaveLength(2)
    expect(result.properties.fix.edits).toEqual(edits)
  })

  it('points at the file where there is no sheet', () => {
    const [result] = logOf(aReport({ findings: [aFinding({ sheet: null, cells: [] })] })).results

    expect(result.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'plan.xlsx', index: 0 } } }])
  })

  it('keeps braces and brackets of a label from meaning something', () => {
    const [result] = logOf(aReport({ findings: [aFinding({ message: '{0} [a](1) [b]' })] })).results

    expect(result.message.text).toMatch(/^\{\{0\}\} \\\[a\]\(1\) \[b\] /)
  })

  it('tells of files that could not be read, and of cells that were not checked', () => {
    const notChecked = [{ rule: 'budget/activity-sum', sheet: '2', cells: ['F3'] }]
    const { invocations, artifacts } = logOf(aReport({ notChecked }), failure)
    const [unchecked, unread] = invocations[0].toolExecutionNotifications

    expect(invocations[0].executionSuccessful).toBe(false)
    expect(unchecked.associatedRule.id).toBe('budget/activity-sum')
    expect(unread.level).toBe('error')
    expect(artifacts[1].location.uri).toBe('x%20y.xlsx')
  })
})

describe('a path as a URI', () => {
  it.each([
    ['plan.xlsx', 'plan.xlsx'],
    ['a b/خ.xlsx', 'a%20b/%D8%AE.xlsx'],
    ['100%#1?.xlsx', '100%25%231%3F.xlsx'],
    ['/tmp/a.xlsx', 'file:///tmp/a.xlsx'],
    ['C:\\plans\\a b.xlsx', 'file:///C:/plans/a%20b.xlsx'],
    ['plans\\a.xlsx', 'plans/a.xlsx'],
    ['\\\\server\\plans\\a.xlsx', 'file://server/plans/a.xlsx'],
    ['2024:a.xlsx', '2024%3Aa.xlsx'],
  ])('%s is %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri)
  })
})
