/** Events of the workbook by the numbers that the client knows them by. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
} as const

/** One event as it travels. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  override: boolean,
]

/** Who listens to what, and what waits to be told. */
export interface Events {
  register(type: number, target: string): void
  unregister(type: number, target: string): void
  emit(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void
  /** How many registrations stand. */
  readonly registered: number
  /** What the add-in's frame does with events; set once it asks for them. */
  deliver: ((entries: readonly EventEntry[]) => void) | null
}

/** The target of events of the whole workbook. */
export const wholeWorkbook = 'Workbook'

const ofWorksheets = 65_536

/** Nobody listens yet. Events of one moment travel together. */
export function eventsOf(): Events {
  const counts = new Map<string, number>()
  let waiting: EventEntry[] = []
  const flush = () => {
    const entries = waiting
    waiting = []
    if (entries.length > 0) events.deliver?.(entries)
  }
  const add = (type: number, target: string, by: number) =>
    counts.set(`${type} ${target}`, (counts.get(`${type} ${target}`) ?? 0) + by)

  const events: Events = {
    register: (type, target) => void add(type, target, 1),
    unregister: (type, target) => void add(type, target, -1),
    emit(type, targets, message) {
      for (const target of targets.filter((each) => (counts.get(`${type} ${each}`) ?? 0) > 0)) {
        if (waiting.length === 0) queueMicrotask(flush)
        waiting.push([ofWorksheets, type, target, JSON.stringify(message), 0, false])
      }
    },
    get registered() {
      return [...counts.values()].reduce((sum, count) => sum + count, 0)
    },
    deliver: null,
  }

  return events
}
