import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge } from '../../src/check.ts'
import { readXlsx } from '../../src/files.ts'
import { readPlan } from '../../src/plan/index.ts'
import { essenceOf } from '../variations/essence.ts'

const home = join(import.meta.dirname, '..', '..')
const read = (path: string) => readXlsx(readFileSync(join(home, path)))
const published = read('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx')
const template = read('templates/ait-melloul-2024-2025.xlsx')

/** Without what a workbook of ours has more: costs in rows of sums, settings, places. */
function essential(workbook: typeof published) {
  const { projects, cover, findings, coCreation, ...rest } = essenceOf(workbook)

  return {
    ...rest,
    projects: projects.map((project) => ({ ...project, total: project.total?.slice(1) })),
    cover: cover?.read,
    findings: findings.map((finding) => finding.split(' ').slice(0, 3)).sort(),
    coCreation: sorted(coCreation),
  }
}

/** The axes stand in the order of the cover sheet. */
function sorted(coCreation: unknown): unknown {
  return JSON.parse(JSON.stringify(coCreation), (_, value) =>
    Array.isArray(value) ? [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value,
  )
}

describe('the published plan in a workbook of ours', () => {
  it('reads as the published workbook does', () => {
    expect(essential(template)).toEqual(essential(published))
  })

  it('has its flaws, in the same words', () => {
    const flaws = (workbook: typeof published) =>
      judge(readPlan(workbook), '2025-06-30').findings.map(({ rule, project, problem }) => [
        rule.id,
        project?.code,
        problem.at.length,
        problem.facts,
      ])

    expect(flaws(template)).toEqual(flaws(published))
    expect(flaws(template)).toHaveLength(9)
  })

  it('has the projects, activities, indicators and money that were published', () => {
    const { projects, grandTotal } = readPlan(template)
    const activities = projects.flatMap((project) => project.activities)

    expect({
      projects: projects.length,
      activities: activities.length,
      tracking: activities.flatMap(({ followed }) => followed?.indicators ?? []).length,
      impact: projects.flatMap(({ followed }) => followed?.impacts ?? []).length,
      cost: grandTotal?.cost?.value,
    }).toEqual({ projects: 11, activities: 63, tracking: 89, impact: 51, cost: 246_199_600n })
  })
})
