import { dayText } from '../../formats/index.ts'
import type { Language } from '../../lang/index.ts'
import type { Decision, Meeting, Status } from '../../review/index.ts'
import { refuseTarget } from '../fix/request.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** The options of `infitah decide`. */
export interface DecideOptions {
  readonly finding: readonly string[]
  readonly project: readonly string[]
  readonly status?: Status
  readonly reason?: string
  readonly by?: string
  readonly meeting?: string
  readonly who?: string
  readonly until?: string
  readonly toMeeting?: string
  readonly note?: string
  readonly place?: string
  readonly present: readonly string[]
  readonly out?: string
  readonly inPlace?: true
  readonly asOf?: string
  readonly config?: string
}

/** What is to be recorded. */
export interface Asked {
  /** As they were named. */
  readonly findings: readonly string[]
  readonly projects: readonly string[]
  readonly decision: Decision | null
  readonly meeting: Meeting | null
}

/** What a command asks to record; null where it only asks what is left to decide on. Refuses what does not go together. */
export async function askedFor(
  path: string,
  options: DecideOptions,
  world: World,
  language: Language,
): Promise<Asked | null> {
  if (!isRecording(options)) return null

  const needs = needing(options, language)
  const by = needs('by', '--by')
  const day = needs('meeting', '--meeting')
  const decision = subjectOf(options) === null ? null : decisionOf(options, by, day, language)
  if (decision === null) refuseWithoutFinding(options, language)
  const place = text(options.place)
  const present = options.present.flatMap((name) => text(name) ?? [])
  const meeting = place === null && present.length === 0 ? null : { day, place, present, by }
  if (decision === null && meeting === null) throw new Refusal(needed('--meeting', '--finding', language))

  await refuseNowhere(path, options, world, language)
  return { findings: options.finding, projects: options.project, decision, meeting }
}

/** The option that says what is decided on; null where nothing is. */
function subjectOf({ finding, project }: DecideOptions): '--finding' | '--project' | null {
  if (finding.length > 0) return '--finding'

  return project.length > 0 ? '--project' : null
}

function isRecording({ asOf, config, finding, project, present, ...rest }: DecideOptions): boolean {
  return finding.length + project.length + present.length + Object.keys(rest).length > 0
}

function needing(options: DecideOptions, language: Language) {
  const first = subjectOf(options) ?? flagIn(options) ?? '--present'

  return (name: 'by' | 'meeting' | 'status', flag: string): string => {
    const value = text(options[name])
    if (value === null) throw new Refusal(needed(first, flag, language))

    return value
  }
}

function needed(option: string, other: string, { say, interface: words }: Language): string {
  return words.decide.needsOption(option, other, say)
}

const flags = [
  ['place', '--place'],
  ['status', '--status'],
  ['reason', '--reason'],
  ['who', '--who'],
  ['until', '--until'],
  ['toMeeting', '--to-meeting'],
  ['note', '--note'],
  ['out', '--out'],
  ['inPlace', '--in-place'],
  ['by', '--by'],
  ['meeting', '--meeting'],
] as const

function flagIn(options: DecideOptions): string | undefined {
  return flags.find(([name]) => options[name] !== undefined)?.[1]
}

/** What is said of a decision means nothing where none is taken. */
function refuseWithoutFinding(options: DecideOptions, language: Language): void {
  const stray = flags.slice(1, 7).find(([name]) => options[name] !== undefined)
  if (stray !== undefined) throw new Refusal(needed(stray[1], '--finding', language))
}

/** What is to be done, and the meeting that takes a finding up again, come after the meeting that decides so. */
function refuseEarly({ until, toMeeting }: DecideOptions, meeting: string, { say, interface: words }: Language): void {
  const refuse = (option: string, given: string) => {
    throw new Refusal(words.decide.beforeMeeting(option, given, dayText(meeting, say), say))
  }
  if (until !== undefined && until < meeting) refuse('--until', until)
  if (toMeeting !== undefined && toMeeting <= meeting) refuse('--to-meeting', toMeeting)
}

function decisionOf(options: DecideOptions, by: string, meeting: string, language: Language): Decision {
  const { status, until, toMeeting } = options
  if (status === undefined) throw new Refusal(needed(subjectOf(options) ?? '--finding', '--status', language))

  const { say, interface: words } = language
  const whole = status === 'withheld' || status === 'accepted'
  if (options.project.length > 0 && !whole) throw new Refusal(words.decide.notWith('--project', status, say))
  if (until !== undefined && status !== 'to-mend') throw new Refusal(words.decide.notWith('--until', status, say))
  if (toMeeting !== undefined && status !== 'deferred') {
    throw new Refusal(words.decide.notWith('--to-meeting', status, say))
  }
  if (status === 'deferred' && toMeeting === undefined) {
    throw new Refusal(needed('--status deferred', '--to-meeting', language))
  }
  refuseEarly(options, meeting, language)
  const unreasoned = (status === 'accepted' || status === 'withheld') && text(options.reason) === null
  if (unreasoned) throw new Refusal(needed(`--status ${status}`, '--reason', language))

  return {
    status,
    meeting,
    by,
    reason: text(options.reason),
    who: text(options.who),
    until: until ?? toMeeting ?? null,
    note: text(options.note),
  }
}

async function refuseNowhere(path: string, options: DecideOptions, world: World, language: Language): Promise<void> {
  const { out, inPlace } = options
  if (out === undefined && !inPlace) throw new Refusal(language.interface.decide.nowhere(language.say))

  await refuseTarget(
    path,
    { ...(out !== undefined && { out }), ...(inPlace !== undefined && { inPlace }) },
    world,
    language,
  )
}

function text(given: string | undefined): string | null {
  return given?.trim() || null
}
