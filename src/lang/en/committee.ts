import type { CommitteeWords } from '../committee-words.ts'

/** What the pane says in English while the committee goes through the findings. */
export const committee: CommitteeWords = {
  meeting: 'Meeting',
  heldOn: (day) => `Meeting of ${day}`,
  noMeeting: 'Note down the meeting first: each decision carries its date, and who recorded it.',
  day: 'Day of the meeting',
  place: 'Place',
  present: 'Present',
  presentHint: 'A name and a role on each line.',
  by: 'Recorded by',
  recordedBy: (by, say) => `Recorded by: ${say.code(by)}`,
  byHint: 'The role, with the name if you like. For example: rapporteur of the committee.',
  save: 'Record the meeting',
  change: 'Change',
  count: (present, say) => (present === 0 ? 'nobody noted' : say.count(present, { other: '# present' })),

  projector: 'Large letters',
  desk: 'Usual letters',

  progress: (decided, all, say) =>
    `${say.count(decided, { one: '# finding decided on', other: '# findings decided on' })}, of ${say.number(all)}`,
  nothing: 'There is nothing to decide on.',
  section: 'State of the decision',
  all: 'All findings',
  sections: {
    open: 'To decide on',
    stale: 'Facts changed since the decision',
    late: 'Day passed or meeting come',
    decided: 'Decided on',
  },
  axis: 'Axis',
  allAxes: 'All axes',

  where: 'Cells',
  before: 'When decided',
  now: 'Now',
  earlier: (decisions, say) => `Earlier decisions on this finding (${say.number(decisions)})`,
  more: 'Why, and what to do',

  decision: "Committee's decision",
  reason: 'Reason',
  who: 'In charge',
  until: 'Due',
  toMeeting: 'Meeting deferred to',
  note: 'Notes for the minutes',
  record: 'Record the decision',
  again: 'Change the decision',
  recorded: (code, say) => `Decision recorded on finding ${say.code(code)}.`,
  allDecided: 'All findings shown are decided on.',

  needed: 'This must be filled in.',
  tooEarly: (day) => `This must be after the meeting of ${day}.`,

  remarks: (remarks, say) => `To know about the sheet of decisions (${say.number(remarks)})`,
  mended: (decisions, say) => `Decisions whose finding is gone (${say.number(decisions)})`,
  sheet: 'Sheet of decisions',

  withhold: 'Withhold a whole project',
  withholdHint:
    'A withheld project is not sent to the platform, even where nothing is found in it, until that is lifted.',
  withholdIt: 'Withhold it',
  sendAgain: 'Lift this',
  nowWithheld: (project, say) => `Recorded: the project ${say.code(project)} is withheld.`,
  sentAgain: (project, say) => `Recorded: the project ${say.code(project)} is no longer withheld.`,

  minutes: 'Minutes',
  minutesHint: 'Made from the plan and the sheet of decisions: attendance, decisions, charts, lines to sign.',
  minutesOf: 'Meeting',
  minutesLanguage: 'Language of the minutes',
  format: 'Kind of file',
  formats: { docx: 'Word document', xlsx: 'Excel workbook', html: 'Page for a browser' },
  saveMinutes: 'Save the minutes',
  printMinutes: 'Print',
  writingMinutes: 'Writing the minutes…',
  minutesSaved: (file, say) =>
    `The minutes are saved as ${say.quote(file)} in the folder of downloads. If they are not there, your program lets no file be saved from this pane: print them from here, or open the workbook in the Infitah page of a browser and save them there.`,
}
