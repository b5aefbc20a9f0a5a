import type { Reviewing, ReviewingOptions, Working } from './reviewing.ts'

/** A review whose work is loaded with the committee's page: until then a pane needs none of it. */
export function lateReviewing(options: Omit<ReviewingOptions, 'change'>): Reviewing {
  const { store } = options.desk
  const change: Reviewing['change'] = (some) => store.set({ review: { ...store.get().review, ...some } })
  let loading: Promise<Working> | null = null
  const loaded = () => {
    loading ??= import(/* webpackChunkName: "review" */ './reviewing.ts').then(({ reviewingOn }) =>
      reviewingOn({ ...options, change }),
    )
    return loading
  }

  return {
    change,
    begin: async () => (await loaded()).begin(),
    step: async (by) => (await loaded()).step(by),
    decide: async (keyed, decision) => (await loaded()).decide(keyed, decision),
    decideOn: async (project, decision) => (await loaded()).decideOn(project, decision),
    meet: async (meeting) => (await loaded()).meet(meeting),
  }
}
