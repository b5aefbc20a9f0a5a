import type { DecideWords } from '../decide-words.ts'

/** What `infitah decide` and `infitah adopt` say in English. */
export const decide: DecideWords = {
  agenda: {
    title: 'Agenda of the follow-up committee',
    sections: {
      open: 'To decide on',
      stale: 'To look at again, as the facts have changed since the decision',
      late: 'To take up again, as the day has passed or the meeting has come',
      decided: 'Decided on',
      mended: 'Decisions whose finding is gone',
      meetings: 'Meetings',
      remarks: 'To know about the sheet of decisions',
    },
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
  noProject: (option, name, codes, say) =>
    `no project has the code ${say.quote(name)} given to ${say.code(option)}. Codes of projects: ${codes.map(say.code).join(', ')}`,
  notWithheld: (project, say) => `the project ${say.code(project)} is not withheld: there is nothing to lift.`,
  severalFindings: (option, name, fingerprints, say) =>
    `several findings are ${say.quote(name)} of ${say.code(option)}; give the fingerprint of one: ${fingerprints.map(say.code).join(', ')}`,
  needsOption: (option, needed, say) => `the option ${say.code(option)} needs ${say.code(needed)} as well.`,
  beforeMeeting: (option, given, meeting, say) =>
    `${say.code(`${option} ${given}`)} must come after the meeting of ${meeting} that decides it.`,
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
}
