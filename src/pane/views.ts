import { lazy } from 'react'

/** The pages of the pane, in the order of their tabs; each is loaded when it is opened first. */
export const views = {
  check: lazy(async () => ({ default: (await import('./check/view.tsx')).CheckView })),
  totals: lazy(async () => ({ default: (await import('./totals/view.tsx')).TotalsView })),
  progress: lazy(async () => ({ default: (await import('./progress/view.tsx')).ProgressView })),
}

/** A page of the pane by its name. */
export type View = keyof typeof views

/** Whether the pane has a page of that name. */
export function isView(name: string): name is View {
  return Object.hasOwn(views, name)
}
