import type { ReviewWords } from '../review-words.ts'

/** What is said of the committee's decisions in English. */
export const review: ReviewWords = {
  sheet: 'Committee decisions',
  title: 'Decisions of the follow-up committee',
  hint: 'One row a decision, the earliest first. To change a decision add a row; do not delete or edit those before.',
  remarks: {
    edited: (said) =>
      said === ''
        ? 'this row was edited after it was recorded.'
        : `this row was edited after it was recorded; it said: ${said}.`,
    missing: (said) =>
      said === ''
        ? 'a recorded row is no longer there.'
        : `a recorded row is no longer there, or was edited. It said: ${said}.`,
    unclear: (written, say) =>
      written === ''
        ? 'this row does not say what was decided.'
        : `this decision is not understood: ${say.quote(written)}. Write To mend, Accepted, Deferred, Withheld or Meeting.`,
    unplaced: () =>
      'this row, typed by hand, names no finding, or several. Complete the finding code and its cells, or the project code.',
  },
  objections: {
    'reason-missing': 'to accept a finding or to withhold a project, a reason must be given.',
    'error-accepted':
      'this finding must be mended before the plan goes to the platform: it cannot be accepted, only mended, deferred, or its project withheld.',
    'no-project': 'this finding is about no project: there is none to withhold.',
    'meeting-missing': 'to defer a finding, the meeting that it is deferred to must be given.',
  },
  inCharge: (who, say) => `In charge: ${say.quote(who)}`,
  by: (day) => `Due: ${day}`,
  toMeeting: (day) => `Deferred to the meeting of ${day}`,
  note: (note, say) => `Notes: ${say.quote(note)}`,
  byHand: 'Recorded by hand: what was found at that time is unknown, so make sure that it has not changed.',
  withheld: 'Projects withheld by the committee',
  late: { 'to-mend': 'The day has passed.', deferred: 'The day of that meeting has come.' },
  was: (message, say) => `When decided: ${say.quote(message)}`,
  comma: ', ',
  meetingOf: (day, say) => `meeting of ${say.date(day)}`,
}
