import type { Project, ShareField, TrackingIndicator } from '../../plan/index.ts'

/** A project's tracking indicators, in the order of matrix 3. */
export function trackingIndicators({ followed }: Project): readonly TrackingIndicator[] {
  return (followed?.activities ?? []).flatMap(({ indicators }) => indicators)
}

/** Whether a weight or maximum stands empty: not unreadable, which `cell/*` reports, and not left out by the matrix. */
export function isEmpty(share: ShareField): boolean {
  return share.value === null && share.trouble === null
}
