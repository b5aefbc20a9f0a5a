/** What V8's profiler notes of a function. */
export interface CallFrame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
  readonly columnNumber: number
}

/** A profile as V8 writes it: a tree of calls, and in which of them each sample was taken. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: CallFrame
    readonly children?: readonly number[]
  }[]
  readonly startTime: number
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** What a function is for. */
export interface Place {
  /** Its name with its file. */
  readonly name: string
  /** The part of the work; null where that is its caller's, as of what reads text; 'none' is not counted. */
  readonly phase: string | null
}

/** From when to when, in microseconds of the machine's clock. */
export type Span = readonly [from: number, to: number]

/** Milliseconds by name, the most first. */
export type Weights = readonly (readonly [name: string, milliseconds: number])[]

/** Where the time of a profile went. */
export interface Weighed {
  readonly milliseconds: number
  readonly phases: Weights
  readonly functions: Weights
}

/** Weighs a profile by phases and by functions themselves; samples within `compiling` are V8's own, whatever was called. */
export function weigh(
  profile: Profile,
  placeOf: (frame: CallFrame) => Place,
  compiling: readonly Span[] = [],
): Weighed {
  const calls = callsOf(profile, placeOf)
  const phases = new Map<string, number>()
  const functions = new Map<string, number>()
  let now = profile.startTime
  for (const [index, id] of profile.samples.entries()) {
    const took = (profile.timeDeltas[index] ?? 0) / 1000
    now += took * 1000
    const { name, phase } = compiling.some(([from, to]) => from <= now && now <= to)
      ? { name: 'V8: parse and compile', phase: 'V8: parse and compile' }
      : (calls.get(id) ?? nowhere)
    if (phase === 'none') continue

    add(phases, phase ?? 'node itself', took)
    add(functions, name, took)
  }
  const sorted = heaviestFirst(phases)

  return {
    milliseconds: sorted.reduce((sum, [, took]) => sum + took, 0),
    phases: sorted,
    functions: heaviestFirst(functions),
  }
}

const nowhere: Place = { name: '(unknown)', phase: null }

/** Each call of the tree with its phase: its own, else that of the nearest caller that has one. */
function callsOf({ nodes }: Profile, placeOf: (frame: CallFrame) => Place): ReadonlyMap<number, Place> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const calls = new Map<number, Place>()
  const open: (readonly [id: number, phase: string | null])[] = nodes.slice(0, 1).map(({ id }) => [id, null])
  for (const [id, callers] of open) {
    const node = byId.get(id)
    if (node === undefined) continue

    const place = placeOf(node.callFrame)
    const phase = callers === loading ? loading : (place.phase ?? callers)
    calls.set(id, { name: place.name, phase })
    for (const child of node.children ?? []) open.push([child, phase])
  }

  return calls
}

/** Whatever runs while modules are loaded belongs to that. */
export const loading = 'loading modules'

function add(sums: Map<string, number>, name: string, took: number): void {
  sums.set(name, (sums.get(name) ?? 0) + took)
}

function heaviestFirst(sums: ReadonlyMap<string, number>): Weights {
  return [...sums].sort(([, a], [, b]) => b - a)
}
