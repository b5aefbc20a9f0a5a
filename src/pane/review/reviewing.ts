import type { Place } from '../../grid/index.ts'
import type { Decision, Meeting } from '../../review/types.ts'
import type { Judge } from '../judge/judge.ts'
import type { Desk } from '../session/desk.ts'
import type { KeyedFinding } from '../session/keys.ts'
import type { Notice } from '../session/state.ts'
import { placeOf } from '../session/writes.ts'
import { agendaIn, isPending, onwardFrom, placeOn } from './agenda.ts'
import { withoutDraft } from './draft.ts'
import type { ReviewState } from './state.ts'

/** The committee at work: goes through the findings, and records what it decides. */
export interface Reviewing extends Working {
  readonly change: (change: Partial<ReviewState>) => void
}

/** What the committee does, one act after the other. */
export interface Working {
  /** Goes to the first finding that is to be decided on, unless the committee is somewhere already. */
  readonly begin: () => Promise<void>
  /** Goes so many findings on or back, and shows the cell there. */
  readonly step: (by: number) => Promise<void>
  /** Records a decision in the workbook, and goes on to the next finding that is to be decided on. */
  readonly decide: (keyed: Pick<KeyedFinding, 'key' | 'finding'>, decision: Decision) => Promise<void>
  /** Records that a project as a whole is not to be sent, or is again. */
  readonly decideOn: (project: string, decision: Decision) => Promise<void>
  /** Records in the workbook that the committee met. */
  readonly meet: (meeting: Meeting) => Promise<void>
}

/** What a review needs of the session that it is part of. */
export interface ReviewingOptions {
  readonly desk: Desk
  readonly change: Reviewing['change']
  readonly judge: Judge
  /** Reads what an act of ours may have changed. */
  readonly readAgain: () => Promise<void>
  readonly act: (work: () => Promise<Notice | null>) => Promise<void>
  readonly show: (place: Place) => Promise<void>
}

/** A review over a desk. */
export function reviewingOn({ desk, change, judge, readAgain, act, show }: ReviewingOptions): Working {
  const { store } = desk
  const append = async (entries: Parameters<Judge['record']>[0]) => {
    await desk.host.append(await judge.record(entries, store.get().language))
    await readAgain()
  }
  const go = async (key: string | undefined, focused: boolean) => {
    const agenda = agendaIn(store.get())
    const place = agenda.findIndex((one) => one.key === key)
    const finding = agenda[place]?.finding
    if (key === undefined || finding === undefined) return

    change({ at: key, place, focused })
    const [cell] = finding.cells
    if (finding.sheet !== null && cell !== undefined) await show(placeOf({ sheet: finding.sheet, cell }))
  }

  return {
    async begin() {
      if (store.get().review.at !== null) return

      const agenda = agendaIn(store.get())
      await go((agenda.find(({ finding }) => isPending(finding)) ?? agenda[0])?.key, false)
    },
    async step(by) {
      const agenda = agendaIn(store.get())
      const next = Math.min(Math.max(placeOn(agenda, store.get().review) + by, 0), agenda.length - 1)
      change({ recorded: null })
      await go(agenda[next]?.key, true)
    },
    decide: ({ key, finding: { fingerprint, code } }, decision) =>
      act(async () => {
        const onward = onwardFrom(agendaIn(store.get()), key)
        await append({ decisions: [{ fingerprint, decision }] })
        change({ drafts: withoutDraft(store.get().review.drafts, key), recorded: code })
        const pending = new Set(agendaIn(store.get()).flatMap((one) => (isPending(one.finding) ? [one.key] : [])))
        await go(onward.find((one) => pending.has(one)) ?? key, true)
        return null
      }),
    decideOn: (project, decision) =>
      act(async () => {
        await append({ decisions: [{ project, decision }] })
        const said = decision.status === 'withheld' ? 'nowWithheld' : 'sentAgain'
        return {
          tone: 'done',
          text: ({ say, interface: { committee } }) => committee[said](project, say),
          wayOut: null,
        }
      }),
    meet: (meeting) =>
      act(async () => {
        await append({ meetings: [meeting] })
        change({ day: meeting.day, meeting: null })
        return null
      }),
  }
}
