import type { MinutesWords } from '../minutes-words.ts'

/** What the committee's minutes say in English. */
export const minutes: MinutesWords = {
  ministry: 'Ministry of the Interior',
  region: (name, say) => (/^region/i.test(name) ? say.code(name) : `Region ${say.code(name)}`),
  title: 'Minutes of the follow-up committee of the openness plan',
  fileName: (day) => `Minutes of the follow-up committee ${day}`,
  subtitle: (day, period) => (period === '' ? `Meeting of ${day}` : `Period ${period} – Meeting of ${day}`),
  page: { before: 'Page ', between: ' of ' },
  running: (name, day, say) => `Minutes of the follow-up committee – ${say.code(name)} – ${day}`,
  opening: ({ name, period, day, place }, say) =>
    `On ${day}${place === null ? '' : `, at ${say.code(place)}`}, the follow-up committee of the openness plan (${say.code(name)})${period === '' ? '' : ` for the period ${period}`} met to go through what the checks of the plan found, and to decide on each finding.`,
  basis: (file, day, contents, say) =>
    `The committee worked on the ${file === null ? "plan's workbook" : `workbook ${say.quote(file)}`} as of ${day}; the plan has ${contents}.`,
  sections: {
    attendance: 'Attendance',
    agenda: 'Agenda',
    summary: 'Summary of findings',
    decisions: 'Findings and decisions',
    open: 'To be followed up',
    stale: 'Decisions on facts that have changed, to be taken again',
    changes: 'Since the last meeting',
    credits: 'Credits in dirhams',
    progress: 'Progress',
    record: 'Remarks on the record of decisions',
  },
  columns: {
    number: 'No.',
    signature: 'Signature',
    found: 'Found',
    decidedToday: 'Decided at this meeting',
    decided: 'Decided so far',
    stale: 'Facts changed',
    undecided: 'Undecided',
    state: 'Awaited',
    before: 'When decided',
    now: 'Now',
  },
  excused: 'Apologies: ……………………………………………',
  agenda: [
    'What the checks of the openness plan found, and a decision on each finding;',
    'How earlier decisions were carried out;',
    'The state of credits and progress.',
  ],
  line: (label, value) => `${label}: ${value}`,
  comma: '; ',
  toWrite: 'Decision: …………………………\nReason: …………………………',
  statuses: {
    'to-mend': 'To be mended',
    accepted: 'Accepted',
    deferred: 'Deferred',
    withheld: 'Project withheld from the platform',
  },
  earlier: (status, day) => `${status} (decided on ${day})`,
  labels: { reason: 'Reason', who: 'In charge', until: 'Due', deferredTo: 'To the meeting of', note: 'Note' },
  staleMark: 'The facts have changed since this decision.',
  lateMarks: {
    'to-mend': 'Overdue.',
    accepted: 'Overdue.',
    deferred: 'The meeting that it was put off to has come.',
    withheld: 'Overdue.',
  },
  states: {
    undecided: 'A decision',
    stale: 'The decision again, as its facts have changed',
    'to-mend': (until, who) =>
      `Mending${until === null ? '' : ` by ${until}`}${who === null ? '' : `, in charge: ${who}`}`,
    deferred: (until) => (until === null ? 'A later meeting' : `The meeting of ${until}`),
  },
  nothingOpen: 'No finding is left to follow up.',
  sinceMeeting: (day, mended, say) =>
    mended === 0
      ? `Since the meeting of ${day} no finding that was decided on has been mended.`
      : say.count(mended, {
          one: `Since the meeting of ${day} # finding that was decided on has been mended:`,
          other: `Since the meeting of ${day} # findings that were decided on have been mended:`,
        }),
  sinceFile: (file, say) => `What changed of the plan since the workbook ${say.quote(file)}`,
  closing: 'There being no other business, the meeting was closed.',
  madeBy: 'Minutes prepared with Infitah from the workbook alone; nothing was sent from this computer.',
  signers: {
    chair: 'Chair of the follow-up committee',
    rapporteur: 'Rapporteur – focal point',
    president: {
      commune: 'President of the communal council',
      province: 'President of the council',
      region: 'President of the regional council',
    },
  },
  sheets: { minutes: 'Minutes', figures: 'Figures and charts' },
  written: (path, say) => `The minutes are written to: ${say.code(path)}`,
  unknownMeeting: (day) =>
    `The record knows of no meeting on ${day}: the list of those present is left as empty lines to sign.`,
  otherEnding: (path, endings, say) =>
    `The name of the minutes ends in ${endings.map(say.code).join(' or ')}: ${say.code(path)}`,
}
