import type { Report } from '../report/schema.ts'

type Decided = NonNullable<Report['review']>['decisions'][number]

/** A project that the committee keeps from being sent, whatever is found in it. */
export interface WithheldProject {
  readonly project: string
  readonly title: string
  readonly decision: Decided
}

/** The projects that are withheld as a whole, in the order in which that was decided. */
export function withheldProjects({ review, totals }: Pick<Report, 'review' | 'totals'>): readonly WithheldProject[] {
  const titles = new Map(totals.projects.map(({ code, title }) => [code, title]))

  return (review?.decisions ?? []).flatMap((decision) => {
    const { code, status, standing, project } = decision
    if (code !== '' || status !== 'withheld' || standing !== 'holds' || project === null) return []

    return [{ project, title: titles.get(project) ?? decision.message, decision }]
  })
}
