import { activitySayings, indicatorSayings, projectSayings, type Saying } from '../../baseline/index.ts'
import type { Activity, ImpactIndicator, Project, TrackingIndicator } from '../../plan/index.ts'
import type { Subject } from '../rule.ts'

/** A project, or something in it, with what the plan says of it. */
export interface OwnThing {
  readonly of: Project | Activity | TrackingIndicator | ImpactIndicator
  readonly kind: 'project' | 'activity' | 'indicator'
  readonly label: string
  readonly about: Subject
  sayings(): readonly Saying[]
}

/** A project and all that is in it. */
export function thingsOf(project: Project): readonly OwnThing[] {
  const own: OwnThing = {
    of: project,
    kind: 'project',
    label: '',
    about: { of: 'project', project },
    sayings: () => projectSayings(project),
  }

  return [
    own,
    ...project.activities.flatMap((activity) => [activityThing(project, activity), ...indicatorsOf(project, activity)]),
    ...(project.followed?.impacts ?? []).map((impact) => indicatorThing(project, impact)),
  ]
}

function activityThing(project: Project, activity: Activity): OwnThing {
  return {
    of: activity,
    kind: 'activity',
    label: activity.label,
    about: { of: 'activity', project, activity },
    sayings: () => activitySayings(activity),
  }
}

function indicatorsOf(project: Project, { followed }: Activity): readonly OwnThing[] {
  return (followed?.indicators ?? []).map((indicator) => indicatorThing(project, indicator))
}

function indicatorThing(project: Project, indicator: TrackingIndicator | ImpactIndicator): OwnThing {
  return {
    of: indicator,
    kind: 'indicator',
    label: indicator.label.written,
    about: { of: 'indicator', project, indicator },
    sayings: () => indicatorSayings(indicator),
  }
}
