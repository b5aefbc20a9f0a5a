import type { CommandWords } from '../interface.ts'
import { form } from './form.ts'

/** What the command line says in English. */
export const command: CommandWords = {
  about: "Infitah checks a territorial collectivity's openness plan in the workbook where it is kept.",
  usage: 'Usage:',
  commandsHeading: 'Commands:',
  optionsHeading: 'Options:',
  commands: {
    check: 'check one or more workbooks and show the findings',
    totals: 'credits by project, axis and year',
    progress: 'progress by activity, project, axis and year',
    consolidate: 'totals, progress and findings over many collectivities',
    rules: 'list the rules, or explain one',
    diff: 'what changed between two workbooks, or since one was published, in words of the plan',
    annotate: 'a copy of the workbook with each finding as a comment on its cell, and a list of links',
    minutes: 'the minutes of the follow-up committee: findings, decisions, what is still open',
    merge: 'bring the copies of services together in the base, showing where they differ',
    decide: "record the committee's decisions in the workbook, or show what is left to decide on",
    adopt: 'remember in the workbook the plan that the council adopted, for later changes to be held against',
    fix: 'make the offered fixes, and leave the rest of the workbook as it is',
    new: 'make an empty workbook of the plan, ready to be filled in',
    push: "publish a plan's clean rows on the platform, once and only once",
    serve: 'open the workbook with its check in a browser of this machine, without Excel',
  },
  options: {
    format: 'form of the result',
    lang: 'language of the result and the messages; Arabic unless the system speaks French or English',
    out: 'write the result to this file',
    failOn: 'lowest severity that makes the exit code 1',
    asOf: 'date of the report; today if not given',
    config: 'settings in a JSON file: severities, code pattern, share scale, axis codes',
    jobs: 'number of workbooks checked at the same time',
    baseline: 'workbook that holds the plan as the council adopted it; else what the workbook itself remembers',
    meeting: "day of the committee's meeting",
    asOfMeeting: 'day of the report; that of the meeting if not given',
    since: 'the workbook as it was at the last meeting, to say what changed since',
    keepBase: 'keep the value of the base where the copies differ',
    rule: 'make the fixes of this rule too, even those that need consent; its code, may be given again',
    dryRun: 'show the fixes cell by cell, and write nothing',
    newFile: 'write the mended workbook to this new file',
    inPlace: 'write the mended workbook in place of the old one, which is kept in a .bak file',
    port: 'port of the page; the first that is free if not given',
    attended: 'open the page only where a person sits at the terminal',
    to: "the receiver's address",
    askReceiver:
      'address of the receiver that is asked what is published; else what the workbook keeps of its last push',
    tokenEnv: 'environment variable that holds the token',
    previewPush: 'show what would change and send nothing',
    resume: 'finish a push that was cut short, and begin none',
    on: 'the published revision over which the workbook is published, where it is not the one it was made on',
    confirm: 'how many published rows may vanish, where more than a fifth would',
    reason: 'why, where more than four fifths would',
    receiver: 'receive the plans of members, as the reference of a platform',
    data: 'folder of the embedded database; DATABASE_URL names a PostgreSQL server in its place',
    newToken: 'make a token for this member, print it once and end',
    label: 'whom the new token is for',
    revokeTokens: 'take all tokens of this member away and end',
    help: 'show this help',
    version: 'show the version',
  },
  newOptions: {
    collectivity: 'name of the collectivity, as it stands in the workbook',
    period: 'period of the plan: one year, or the first and the last (6 years at most)',
    projects: 'how many projects the workbook has room for (99 at most)',
    kind: 'commune, provincial council or regional council',
    region: 'name of the region',
    member: 'member number on the platform',
    axis: 'a priority axis, code and title; repeat the option for each axis',
    activities: 'how many activities each project has room for (30 at most)',
    indicators: 'how many tracking indicators each activity has room for (6 at most)',
    out: 'name of the workbook to make, ending in .xlsx',
  },
  exitCodes: {
    all: 'Exit code: 0 the command did its work, 1 something is left to look at (check, merge), 2 it could not do its work.',
    usual: 'Exit code: 0 the command did its work, 2 it could not.',
    check: 'Exit code: 0 no finding of that severity, 1 there are some, 2 the command could not do its work.',
    consolidate: 'Exit code: 0 every workbook was read, 2 some could not be, or the command could not do its work.',
    merge:
      'Exit code: 0 nothing is left to a person, 1 something is left to decide or to take over by hand, 2 the command could not do its work.',
  },
  decideOptions: {
    finding:
      'finding that is decided on: its fingerprint, or its code and one of its cells, such as I01@H32; may be repeated',
    project: 'code of a project that is withheld as a whole, or accepted again; may be repeated',
    status: 'what is decided: to mend, accepted, deferred, or the project withheld',
    reason: 'reason; required to accept or to withhold',
    by: 'who records the decision: a role, and a name in brackets after it',
    meeting: 'day of the meeting',
    who: 'who is to mend it',
    until: 'day by which it is to be mended',
    toMeeting: 'meeting that the finding is deferred to',
    note: 'notes',
    place: 'place of the meeting, recorded with it',
    present: 'somebody present at the meeting, by role and name; may be repeated',
    newFile: 'write the workbook with the decision to this new file',
    inPlace: 'write the workbook over the original, which is kept in a .bak file',
  },
  adoptOptions: {
    on: 'day on which the council adopted the plan',
    newFile: 'write the workbook to this new file',
    inPlace: 'write the workbook over the original, which is kept in a .bak file',
  },

  unknownOption: (option, say) =>
    `unknown option: ${say.code(option)}. \`--help\` after the command lists its options.`,
  optionWithoutValue: (option, say) => `this option needs a value: ${say.code(option)}`,
  unknownCommand: (command, say) => `unknown command: ${say.code(command)}. \`infitah --help\` lists the commands.`,
  noCommand: () => 'no command is given. `infitah --help` lists the commands.',
  noFile: 'no workbook is named. Write its name after the command, like this: plan.xlsx',
  noProject: (path, say) =>
    `no project is found in this workbook; \`infitah check\` says what is missing: ${say.code(path)}`,
  oneFile: 'this command takes a single workbook.',
  noCopy: 'name the base after the command, then one or more copies.',
  optionNeeded: (option, say) => `this command needs the option ${say.code(option)}`,
  twoFiles:
    'this command compares two workbooks, the old one, then the new one; or one with what was last published of it.',
  oneRule: 'this command explains one rule at a time.',
  onlyOptions: (command, say) =>
    `this command takes options alone; a name with a space goes between quotation marks. ${say.code(`infitah ${command} --help`)} lists its options.`,
  unknownRule: (rule, say) => `no such rule: ${say.code(rule)}. \`infitah rules\` lists the rules.`,
  notOneOf: (option, value, allowed, say) =>
    `${say.quote(value)} is not a value of ${say.code(option)}. It takes: ${allowed.map(say.code).join(', ')}`,
  badDay: (option, value, say) =>
    `${say.quote(value)} is not a date for ${say.code(option)}. A date is written like this: 2026-01-31`,
  badCount: (option, value, most, say) =>
    `${say.quote(value)} is not a value of ${say.code(option)}: it takes a whole number from 1 to ${say.number(most)}.`,
  badName: (option, say) => `${say.code(option)} takes a name of 1 to 200 characters.`,
  badPeriod: (option, value, say) =>
    `${say.quote(value)} is not a period for ${say.code(option)}. A period is one year, or two of which the first comes first, of 6 years at most, like this: ${say.code('2026-2027')}`,
  badAxis: (option, value, say) =>
    `${say.quote(value)} is not an axis for ${say.code(option)}. Write its code in capitals, the sign = and its title, like this: ${say.code('PC=Citizen participation')}`,
  axisTwice: (option, value, say) =>
    `the axis ${say.quote(value)} is given twice in ${say.code(option)}: an axis has one code and one title.`,
  badWorkbookName: (option, value, say) =>
    `${say.quote(value)} is not the name of a workbook for ${say.code(option)}: it ends in ${say.code('.xlsx')}`,
  configNotJson: (path, say) => `the settings file is not readable JSON: ${say.code(path)}`,
  configKey: (path, key, known, say) =>
    `unknown setting: ${say.code(key)}, in the file ${say.code(path)}. The settings are: ${known.map(say.code).join(', ')}`,
  configRule: (path, rule, say) =>
    `unknown rule in the settings: ${say.code(rule)}, in the file ${say.code(path)}. \`infitah rules\` lists the rules.`,
  configValue: (path, key, value, say) =>
    `${say.quote(value)} is not a value of the setting ${say.code(key)}, in the file ${say.code(path)}`,
  configValueOf: (path, key, value, allowed, say) =>
    `${say.quote(value)} is not a value of the setting ${say.code(key)}, in the file ${say.code(path)}. It takes: ${allowed.map(say.code).join(', ')}`,
  configPattern: (path, value, say) =>
    `${say.quote(value)} is not a code pattern, in the file ${say.code(path)}. A pattern names the running number as ${say.code('NN')}, once, like this: ${say.code('PO-YY-YY-AXIS-NN')}`,
  unread: {
    missing: (path, say) => `no such file: ${say.code(path)}`,
    folder: (path, say) => `this is a folder, not a file: ${say.code(path)}`,
    denied: (path, say) => `reading this file is not permitted: ${say.code(path)}`,
    failed: (path, say) => `this file could not be read: ${say.code(path)}`,
    'not-a-workbook': (path, say) => `this file is not an Excel workbook: ${say.code(path)}`,
    encrypted: (path, say) =>
      `this workbook is protected by a password; remove the protection and save it again: ${say.code(path)}`,
    truncated: (path, say) => `this workbook is incomplete, as its saving or copying was cut short: ${say.code(path)}`,
    'too-large': (path, say) => `this workbook is larger than what can be read: ${say.code(path)}`,
    'old-format': (path, say) => `this workbook is in the old xls format; save it as xlsx: ${say.code(path)}`,
    formats: {
      ods: 'an OpenDocument spreadsheet',
      xlsb: 'a binary Excel workbook (xlsb)',
      docx: 'a Word document',
      pptx: 'a PowerPoint presentation',
      odt: 'an OpenDocument file without a spreadsheet',
      numbers: 'a spreadsheet of Numbers',
      csv: 'a table in plain text (CSV)',
      html: 'a web page (HTML)',
      mhtml: 'a web page (MHTML)',
      xml: 'an XML file',
      json: 'a JSON file',
      pdf: 'a PDF document',
      rtf: 'a text document (RTF)',
      text: 'a plain text file',
      picture: 'a picture',
    },
    savedOtherwise: (path, what, say) =>
      `this file is ${what}, not an xlsx workbook; open it in Excel and save it as one: ${say.code(path)}`,
    anotherKind: (path, what, say) =>
      `this file is ${what}, whatever its name says, and no Excel workbook; choose the workbook's file: ${say.code(path)}`,
    archive: (path, say) =>
      `this file is a compressed archive, not a workbook; take the workbook out of it first: ${say.code(path)}`,
    'broken-xml': (path, say) =>
      `the content of this workbook is damaged; open it in Excel, repair it and save it: ${say.code(path)}`,
    'no-sheets': (path, say) => `this workbook has no sheets: ${say.code(path)}`,
    unexpected: (path, say) =>
      `the program ran into a fault of its own while checking this workbook: ${say.code(path)}`,
  },
  someUnread: (unread, files, say) =>
    `${say.count(unread.length, {
      one: '# workbook could not be checked',
      other: '# workbooks could not be checked',
    })}, of ${say.number(files)}: ${unread.map(say.code).join(', ')}`,
  unwritten: {
    'no-folder': (path, say) => `the folder to write to does not exist: ${say.code(path)}`,
    folder: (path, say) => `this cannot be written, as it is a folder: ${say.code(path)}`,
    denied: (path, say) => `writing this file is not permitted: ${say.code(path)}`,
    full: (path, say) => `there is no room left to write this file: ${say.code(path)}`,
    busy: (path, say) => `this file is open in another program; close it and try again: ${say.code(path)}`,
    exists: (path, say) => `there is a file of this name already; choose another: ${say.code(path)}`,
    'changed-since': (path, say) =>
      `this file has changed since it was read, and nothing is written to it; run the command again: ${say.code(path)}`,
    'another-kind': (path, say) =>
      `the result is text, neither a workbook nor a document; choose a name that ends otherwise, such as in ${say.code('.html')} or ${say.code('.txt')}: ${say.code(path)}`,
    input: (path, say) => `the result is not written over a file that is read: ${say.code(path)}`,
    failed: (path, say) => `this file could not be written: ${say.code(path)}`,
  },
  unpatched: {
    signed: () =>
      'the workbook carries a digital signature, which any change would break; remove it in Excel and try again.',
    'sheet-missing': (place) => `the workbook does not have ${place}.`,
    'sheet-exists': (place) => `the workbook has ${place} already.`,
    'sheet-name': (place) => `Excel does not take the name of ${place}.`,
    'table-missing': (place) => `the table asked for is not on ${place}.`,
    'name-exists': (place) => `this name is taken in the workbook: ${place}.`,
    outside: (place) => `the place asked for is outside of ${place}.`,
    value: (place) => `what is asked for cannot be written into a cell: ${place}.`,
    twice: (place) => `two different values for one cell: ${place}.`,
    covered: (place) => `${place} is hidden under merged cells; unmerge them, or write into the first of them.`,
    locked: (place) => `${place} is locked by the protection of its sheet; unprotect the sheet in Excel and try again.`,
    'array-formula': (place) =>
      `${place} belongs to an array formula, of which no cell can be written alone; mend it in Excel.`,
    'data-table': (place) => `${place} belongs to a data table that Excel calculates; mend it in Excel.`,
    'table-frame': (place) => `${place} is a heading or a total of an Excel table; change it in Excel.`,
    'pivot-table': (place) => `${place} belongs to a pivot table; mend what it is made from.`,
    'threaded-comment': (place) =>
      `${place} carries a conversation, in which a comment would not be seen; reply to it in Excel.`,
    'no-room': (place) => `there is no room for the new rows: ${place} is filled.`,
    part: () => 'a part of the workbook is written in an unknown way; open it in Excel and save it again.',
  },
  notPatched: (path, why, say) => `the workbook ${say.code(path)} is not changed: ${why}`,
  place: (cell, sheet, say) =>
    cell === '' ? `the sheet ${say.quote(sheet)}` : `cell ${say.code(cell)} of the sheet ${say.quote(sheet)}`,
  serving: () => 'The page is open at this address, on this machine alone, and nothing leaves it. Ctrl+C stops it.',
  portBusy: (option, port) => `another program uses port ${port}. Give \`${option}\` another number, or leave it out.`,
  portDenied: (option, port) => `port ${port} may not be used. Give \`${option}\` a number above 1023.`,
  noPort: (option) => `no free port was found. Give \`${option}\` a number.`,
  noPage: () => 'the browser page is not built. `npm run build` builds it.',
  made: (path, say) =>
    `The workbook ${say.code(path)} is made. Its sheet ${say.quote(form.sheets.guide)} tells how to fill it in, and ${say.code('infitah check')} checks it.`,
  unexpected: (detail, say) => `the program ran into a fault of its own: ${say.code(detail)}`,
}
