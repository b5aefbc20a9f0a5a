import type { Place, Workbook } from '../../grid/index.ts'
import type { AppendedRows, Host } from '../../hosts/host.ts'
import type { ReportLanguage } from '../../lang/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import type { ExportGiven, ExportOutcome, Judge, MinutesGiven, SavedFile } from '../judge/judge.ts'
import { lateReviewing } from '../review/late.ts'
import type { Reviewing } from '../review/reviewing.ts'
import type { View } from '../views.ts'
import { actsOn } from './acts.ts'
import { deskOf } from './desk.ts'
import { type Keeping, keeping } from './keeping.ts'
import { listedIn } from './listed.ts'
import { markingOn, marksRefusal } from './marking.ts'
import { mendingOn } from './mending.ts'
import { readingOn } from './reading.ts'
import { type Filters, firstState, type Notice, noFilters, noNews, type PaneState } from './state.ts'
import { storeOf } from './store.ts'
import { refusalOf } from './trouble.ts'
import { placeOf } from './writes.ts'

/** What a session is given. */
export interface SessionOptions {
  readonly host: Host
  readonly judge: Judge
  readonly language: ReportLanguage
  /** The page to begin with. */
  readonly view?: View
}

/** One workbook at work in the pane: what is known of it, and every act that the pane offers. */
export interface Session {
  readonly state: () => PaneState
  readonly subscribe: (heard: () => void) => () => void
  readonly read: () => Promise<void>
  readonly cancel: () => void
  readonly speak: (language: ReportLanguage) => Promise<void>
  readonly open: (view: View) => void
  readonly filter: (change: Partial<Filters>) => void
  /** Goes to a finding of the list by its key, and shows its cell. */
  readonly reveal: (key: string) => Promise<void>
  /** Goes so many findings on or back on the page that is open, and shows the cell there. */
  readonly step: (by: number) => Promise<void>
  /** Moves the keyboard's focus so many findings on or back, and leaves the workbook as it is shown. */
  readonly walk: (by: number) => void
  /** The finding that was to take the keyboard's focus has it. */
  readonly focusTaken: () => void
  readonly show: (place: Place) => Promise<void>
  readonly apply: (findings: readonly ReportFinding[]) => Promise<void>
  readonly undo: () => Promise<void>
  readonly mark: () => Promise<void>
  readonly unmark: () => Promise<void>
  /** Puts a sheet with tables and charts into the workbook. */
  readonly insert: () => Promise<void>
  /** The committee at work. */
  readonly review: Reviewing
  /** Adds rows to a sheet of ours, and says whether they are there; where not, the pane tells why. */
  readonly append: (rows: AppendedRows) => Promise<boolean>
  readonly host: Host
  /** The workbook as known; null until it is read. */
  readonly workbook: () => Workbook | null
  /** The clean rows of the workbook as it is known. @throws HostError where reading is stopped */
  readonly exported: (given: ExportGiven) => Promise<ExportOutcome>
  /** The minutes of a meeting, as a file. @throws HostError where reading is stopped */
  readonly minutes: (given: MinutesGiven) => Promise<SavedFile>
  readonly keep: Keeping['keep']
  readonly tell: (notice: Notice | null) => void
  readonly dismissNews: () => void
  readonly end: () => Promise<void>
}

/** A session over a workbook that some program holds; it knows no page and no React. */
export function sessionOf(options: SessionOptions): Session {
  const { host, judge } = options
  const store = storeOf(firstState(options.language, options.view ?? 'check'))
  const desk = deskOf(host, store, judge)
  const reading = readingOn(desk, (before, after) => mending.followPlaces(before, after))
  const mending = mendingOn(desk, { compared: reading.readAgain, anew: reading.read })
  const marking = markingOn(host, store)
  const act = actsOn(store)
  const kept = keeping()
  const show = (place: Place) => host.show(place).catch((error) => store.set({ notice: refusalOf(error) }))
  const walks = walksOn(store, show)
  // Once the rows are in the workbook, it must not be said that nothing was written.
  const readAdded = () => reading.readAdded().catch(reading.read)
  const review = lateReviewing({ desk, judge, readAgain: readAdded, act, show })

  return {
    ...walks,
    step: (by) => (store.get().view === 'review' ? review.step(by) : walks.step(by)),
    review,
    state: store.get,
    subscribe: store.subscribe,
    read: reading.read,
    cancel: reading.cancel,
    speak: desk.speak,
    open: (view) => store.set({ view }),
    filter: (change) => store.set({ filters: { ...store.get().filters, ...change }, current: null }),
    focusTaken: () => store.set({ focused: false }),
    show,
    apply: (findings) => act(() => goingOn(store, () => mending.apply(findings))),
    undo: () => act(() => mending.undo()),
    mark: () => act(() => marking.lay().then(quietly), { marked: true }, marksRefusal),
    unmark: () => act(() => marking.take().then(quietly), { marked: false }),
    insert: () => act(() => insertOn(host, store.get())),
    async append(rows) {
      let done = false
      await act(async () => {
        await host.append(rows)
        done = true
        await readAdded()
        return null
      })
      return done
    },
    host,
    workbook: desk.workbook,
    exported: (given) => judge.exported(given, store.get().language),
    minutes: judge.minutes,
    keep: kept.keep,
    tell: (notice) => store.set({ notice }),
    dismissNews: () => store.set({ news: noNews }),
    async end() {
      kept.end()
      marking.end()
      await reading.end()
    },
  }
}

/** After an act that mends the finding a person is at, they are at the one that took its place. */
async function goingOn(store: State, work: () => Promise<Notice>): Promise<Notice> {
  const { current } = store.get()
  const at = listedIn(store.get()).findIndex(({ key }) => key === current)
  const notice = await work()
  const listed = listedIn(store.get())
  if (at >= 0 && !listed.some(({ key }) => key === current)) {
    store.set({ current: listed[Math.min(at, listed.length - 1)]?.key ?? null, focused: true })
  }

  return notice
}

/** What is seen in the workbook needs no words. */
const quietly = () => null

type State = ReturnType<typeof storeOf<PaneState>>
type Walks = Pick<Session, 'reveal' | 'step' | 'walk'>

function walksOn(store: State, show: (place: Place) => Promise<void>): Walks {
  const reveal = async (key: string) => {
    const known = () => listedIn(store.get()).find((one) => one.key === key)
    if (known() === undefined) store.set({ filters: noFilters })
    const finding = known()?.finding
    if (finding === undefined) return

    store.set({ view: 'check', current: key, focused: true })
    const [cell] = finding.cells
    if (finding.sheet !== null && cell !== undefined) await show(placeOf({ sheet: finding.sheet, cell }))
  }
  const neighbour = (by: number) => {
    const listed = listedIn(store.get())
    const at = listed.findIndex(({ key }) => key === store.get().current)
    const next = at < 0 && by < 0 ? listed.length - 1 : Math.min(Math.max(at + by, 0), listed.length - 1)
    return listed[next]?.key ?? null
  }

  return {
    reveal,
    async step(by) {
      const key = neighbour(by)
      if (key !== null) await reveal(key)
    },
    walk: (by) => store.set({ current: neighbour(by), focused: true }),
  }
}

async function insertOn(host: Host, { report, language }: PaneState): Promise<Notice | null> {
  if (report === null) return null

  const { dashboardOf } = await import('../../dashboard/index.ts')
  const sheet = dashboardOf(report, language)
  await host.insert(sheet)

  return { tone: 'done', text: ({ interface: words, say }) => words.pane.inserted(sheet.name, say), wayOut: null }
}
