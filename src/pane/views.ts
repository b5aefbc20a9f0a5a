import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const loaders = {
  check: async () => (await import(/* webpackChunkName: "check" */ './check/view.tsx')).CheckView,
  totals: async () => (await import(/* webpackChunkName: "totals" */ './totals/view.tsx')).TotalsView,
  progress: async () => (await import(/* webpackChunkName: "progress" */ './progress/view.tsx')).ProgressView,
  review: async () => (await import(/* webpackChunkName: "review" */ './review/view.tsx')).ReviewView,
  export: async () => (await import(/* webpackChunkName: "export" */ './export/view.tsx')).ExportView,
}

/** A page of the pane by its name. */
export type View = keyof typeof loaders

/** The names of the pages, in the order of their tabs. */
export const viewNames = Object.keys(loaders) as readonly View[]

/** The pages of the pane; each is loaded when it is opened first. */
export const views = Object.fromEntries(
  viewNames.map((name) => [name, lazy(async () => ({ default: (await loaders[name]()) as ComponentType }))]),
) as { readonly [V in View]: LazyExoticComponent<ComponentType> }

/** Begins to load a page that will be needed. */
export function preload(view: View): void {
  // Whoever opens it hears that it could not be loaded.
  loaders[view]().catch(() => {})
}

/** Whether the pane has a page of that name. */
export function isView(name: string): name is View {
  return Object.hasOwn(loaders, name)
}
