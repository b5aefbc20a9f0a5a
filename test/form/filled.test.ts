import fc from 'fast-check'
import { judge } from '../../src/check.ts'
import { readXlsx } from '../../src/files.ts'
import { emptyContent, type PlanContent, planForm } from '../../src/form/index.ts'
import { writeForm } from '../../src/hosts/hucre/write.ts'
import { languages } from '../../src/lang/index.ts'
import { centimesText, pointsText } from '../../src/money/index.ts'
import { type Plan, readPlan } from '../../src/plan/index.ts'
import { anyPlan } from './a-plan.ts'

/** What a reader of a workbook must find again of what it was made from. */
function contentRead({ projects }: Plan) {
  return projects.map(({ axis, title, years, listed, activities, followed }) => ({
    axis,
    title,
    years: years.length === 1 ? String(years[0]) : `${years[0]}-${years.at(-1)}`,
    objectives: new Set(listed?.objectives.map(({ written }) => written)),
    activities: activities.map(({ label, line, followed: one }) => ({
      label,
      mobilised: centimesText(line?.mobilised?.value ?? -1n),
      programmed: Object.fromEntries(
        [...(line?.byYear ?? [])].map(([year, { value }]) => [year, centimesText(value ?? -1n)]),
      ),
      start: one?.start?.value,
      end: one?.end?.value,
      indicators: one?.indicators.map((each) => ({
        label: each.label.written,
        weight: each.weight?.value == null ? null : pointsText(each.weight.value),
      })),
    })),
    impacts: followed?.impacts.length,
  }))
}

function contentGiven({ projects }: PlanContent) {
  return projects.map(({ axis, title, years, objectives, activities, impacts }) => ({
    axis,
    title,
    years,
    objectives: new Set(objectives),
    activities,
    impacts: impacts.length,
  }))
}

const usual = { room: { activities: 3, indicators: 2 }, day: '2026-01-01' }

/** Findings about sums, which the workbook itself calculates, and about codes, which it gives. */
const calculated = /^(budget\/(?!zero-cost|year-outside)|code\/|count\/|cell\/|workbook\/|project\/)/

it.each(Object.values(languages))(
  'is read as it was written, every sum agreeing, in $code',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.integer({ min: 1, max: 6 }), async (content, room) => {
        const form = planForm(content, { language, room: { activities: room, indicators: 2 }, day: '2026-01-01' })
        const plan = readPlan(readXlsx(await writeForm(form)))
        const { findings, notChecked } = judge(plan, '2025-01-01')

        expect(contentRead(plan)).toEqual(contentGiven(content))
        expect(findings.map(({ rule }) => rule.id).filter((id) => calculated.test(id))).toEqual([])
        expect(notChecked).toEqual([])
        expect(plan.projects.map(({ code }) => code)).toEqual(
          content.projects.map(({ axis }, index) => `PO-26-27-${axis === 'Gardens' ? 'AA' : 'BB'}-0${index + 1}`),
        )
      }),
      { numRuns: 8 },
    )
  },
  120_000,
)

it('passes over room for projects that nobody filled, between projects and after them', async () => {
  const [content] = fc.sample(anyPlan, { numRuns: 1, seed: 5 })
  const [first] = content?.projects ?? []
  if (content === undefined || first === undefined) throw new Error('No plan was made up')

  const empty = emptyContent({ ...content, projects: 1 }, languages.ar.interface.form).projects
  const filled = [first, { ...first, title: 'Another project' }].flatMap((project) => [project, ...empty])
  const form = planForm({ ...content, projects: [...empty, ...filled] }, { ...usual, language: languages.ar })
  const plan = readPlan(readXlsx(await writeForm(form)))
  const { findings } = judge(plan, '2025-01-01')

  expect(plan.projects.map(({ number, title }) => [number, title])).toEqual([
    [2, first.title],
    [4, 'Another project'],
  ])
  expect(plan.stray).toEqual([])
  expect(findings.map(({ rule }) => rule.id).filter((id) => calculated.test(id))).toEqual(['code/sequence'])
})
