import type { Identity, Plan } from '../plan/index.ts'
import type { Subject } from './types.ts'

/** Projects as what decisions may be bound to: that one is not to be sent, or is again, whatever is found in it. */
export function projectSubjects({ projects }: Plan, idOf: Identity['idOf']): readonly Subject[] {
  return projects.flatMap((project) =>
    project.code === ''
      ? []
      : [
          {
            rule: '',
            code: '',
            severity: 'info',
            project: project.code,
            sheet: null,
            cells: [],
            message: project.title,
            fingerprint: idOf(project),
            factsDigest: '',
          },
        ],
  )
}

/** Whether a subject is a whole project, and no finding. */
export function isProject({ rule }: Pick<Subject, 'rule'>): boolean {
  return rule === ''
}
