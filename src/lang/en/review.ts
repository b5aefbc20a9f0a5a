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
  byHand: 'Recorded by hand.',
  late: { 'to-mend': 'The day has passed.', deferred: 'The day of that meeting has come.' },
  was: (message, say) => `When decided: ${say.quote(message)}`,
  agenda: {
    title: 'Agenda of the follow-up committee',
    progress: (decided, all, say) =>
      `${say.count(decided, { one: '# finding decided on', other: '# findings decided on' })}, of ${say.number(all)}`,
    sections: {
      open: 'To decide on',
      stale: 'To look at again, as the facts have changed since the decision',
      late: 'To take up again, as the day has passed or the meeting has come',
      decided: 'Decided on',
      mended: 'Decisions whose finding is gone',
      meetings: 'Meetings',
      remarks: 'To know about the sheet of decisions',
    },
    nothing: 'There is nothing to decide on.',
    present: (names, say) => `Present: ${names.map(say.quote).join(', ')}`,
    how: (command, say) => `To record a decision: ${say.code(command)}`,
  },
  recorded: (rows, say) => say.count(rows, { one: '# row recorded', other: '# rows recorded' }),
  merged: (rows, say) =>
    say.count(rows, {
      one: '# row of decisions or meetings is taken from the copies.',
      other: '# rows of decisions or meetings are taken from the copies.',
    }),
  written: (path, say) => `The workbook with its decisions is written to: ${say.code(path)}`,
  nowhere: (say) =>
    `where should the workbook with the decision go? ${say.code('--out')} writes a new file, ${say.code('--in-place')} writes over the original.`,
  noFinding: (option, name, command, say) =>
    `no finding is ${say.quote(name)} of ${say.code(option)}. ${say.code(command)} lists the findings with their fingerprints.`,
  severalFindings: (option, name, fingerprints, say) =>
    `several findings are ${say.quote(name)} of ${say.code(option)}; give the fingerprint of one: ${fingerprints.map(say.code).join(', ')}`,
  needsOption: (option, needed, say) => `the option ${say.code(option)} needs ${say.code(needed)} as well.`,
  notWith: (option, status, say) => `the option ${say.code(option)} does not go with the status ${say.code(status)}.`,
  adoption: {
    sheet: 'Adopted plan',
    title: 'The openness plan as the council adopted it',
    hint: 'What has changed since is put before the committee. Do not edit these rows.',
    recorded: (day, projects, say) =>
      `Plan adopted on ${say.date(day)} recorded: ${say.count(projects, { one: '# project', other: '# projects' })}`,
    oneBaseline: (option, say) => `the option ${say.code(option)} goes with one workbook to check only.`,
  },
  about: (finding, sentence) => `${finding}: ${sentence}`,
  comma: ', ',
  meetingOf: (day, say) => `meeting of ${say.date(day)}`,
}
