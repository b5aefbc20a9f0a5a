import { decisionLines, withheldProjects } from '../../formats/index.ts'
import type { Language } from '../../lang/index.ts'
import type { Report } from '../../report/schema.ts'
import type { Outline } from './outline.ts'

/** The projects that the committee withholds as a whole, each with what was decided. */
export function withheldOutline(report: Report, language: Language): Outline & Required<Pick<Outline, 'under'>> {
  const { say, interface: words } = language
  const withheld = withheldProjects(report)

  return {
    text: `${words.review.withheld} (${withheld.length})`,
    mark: 'heading',
    under: withheld.map(({ project, title, decision }) => ({
      text: [say.code(project), say.code(title)].join('  '),
      under: decisionLines({ decision }, language).map((text) => ({ text })),
    })),
  }
}
