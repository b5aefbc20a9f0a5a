import type { Report } from '../../report/schema.ts'
import type { ArtifactLocation } from './artifact.ts'
import { locationOf } from './locations.ts'
import { ruleReference } from './rules.ts'

/** That a file could not be read. */
export function unreadNotification(message: { readonly text: string }, artifact: ArtifactLocation) {
  return { level: 'error', message, locations: [locationOf(artifact, null, null)] }
}

/** Which rules could not look at which cells. */
export function notificationsOf(notChecked: Report['notChecked'], artifact: ArtifactLocation) {
  return notChecked.map(({ rule, sheet, cells }) => ({
    level: 'warning',
    message: { text: [rule, sheet, cells.join(' ')].join(': ').replace(/[{}]/g, '$&$&') },
    associatedRule: ruleReference(rule),
    locations: cells.map((cell) => locationOf(artifact, sheet, cell)),
  }))
}
