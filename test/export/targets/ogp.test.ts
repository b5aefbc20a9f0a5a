import { readCsv } from '../../../src/csv/index.ts'
import { targets } from '../../../src/export/index.ts'
import { exportPlan } from '../../../src/export.ts'
import { mended, options, sheets, withValues } from '../sample.ts'
import { context } from './context.ts'

describe('commitments of the Open Government Partnership', () => {
  // Of project 01: all of its weights but some, and all of its first activity's.
  const workbook = withValues(mended, sheets.follow, { I3: 0.05, I4: 0.05 })
  let document: { commitments: Commitment[]; to_complete: { commitment: string; fields: string[] }[] }
  let files: ReadonlyMap<string, string>
  beforeAll(async () => {
    const all = await targets.ogp.files(exportPlan(workbook, options), context)
    files = new Map(all.map(({ path, content }) => [path, String(content)]))
    document = JSON.parse(files.get('ogp.json') ?? '')
  })

  it('are the projects, in the order of their numbers, with their activities as milestones', () => {
    expect(document.commitments.map(({ number }) => Number(number.slice(-2)))).toEqual(
      Array.from({ length: 11 }, (_, index) => index + 1),
    )
    expect(document.commitments.flatMap(({ milestones }) => milestones)).toHaveLength(63)
    expect(document.commitments[9]?.supporting_stakeholders?.split('\n')).toHaveLength(3)
  })

  it('say how far they are, in the classes of the reviews', () => {
    const [first, second] = document.commitments

    expect(first).toMatchObject({ progress: '10', completion: 'limited' })
    expect(first?.milestones[0]).toMatchObject({ progress: '100', completion: 'complete' })
    expect(second?.completion).toBe('not-started')
  })

  it('leave empty what the matrices do not hold, and say that it is to complete', () => {
    const [first] = document.to_complete

    expect(document.commitments[0]).toMatchObject({ problem: null, results: expect.any(String) })
    expect(first?.fields).toEqual(expect.arrayContaining(['problem', 'transparency', 'milestones.lead']))
    expect(first?.fields).not.toContain('results')
  })

  it('come as tables as well', () => {
    const [head, ...rows] = readCsv(files.get('commitments.csv') ?? '')
    const milestones = readCsv(files.get('milestones.csv') ?? '')

    expect([head?.slice(0, 2), rows.length, milestones.length]).toEqual([['number', 'name'], 11, 64])
  })
})

interface Commitment {
  readonly number: string
  readonly completion: string
  readonly supporting_stakeholders: string | null
  readonly milestones: readonly { readonly completion: string }[]
}
