import type { PushWords } from '../push-words.ts'

/** What pushing a plan says in English. */
export const push: PushWords = {
  heading: (path, receiver, memberId, period, say) =>
    `${say.code(path)} to ${say.code(receiver)}: member ${memberId}, ${say.code(period)}`,
  going: (projects, rows, say) =>
    `Clean: ${say.count(projects, { one: '# project', other: '# projects' })}, ${say.count(rows, { one: '# row', other: '# rows' })}`,
  heldBackHeading: 'Held back',
  held: {
    errors: (project, rules, say) => `${say.code(project)}: errors to mend, ${rules.map(say.code).join(', ')}`,
    withheld: (project, say) => `${say.code(project)}: not published, by decision of the committee`,
    incomplete: (project, say) => `${say.code(project)}: something that must be published of it is not known`,
  },
  undecided: (warnings, say) =>
    say.count(warnings, {
      one: '# warning that the committee has not decided on goes into the receipt.',
      other: '# warnings that the committee has not decided on go into the receipt.',
    }),
  settings: (settings, say) =>
    say.count(settings, {
      one: '# setting of a severity goes into the receipt; errors hold back all the same.',
      other: '# settings of severities go into the receipt; errors hold back all the same.',
    }),
  since: (revision) => `Changes since revision ${revision}`,
  firstPush: 'Nothing of this plan is published yet',
  sincePublished: (path, revision, day, by, receiver, say) =>
    `What changed in ${say.code(path)} since revision ${revision}, published on ${say.date(day)} by ${say.quote(by)} at ${say.code(receiver)}`,
  rowAdded: (row) => `added: ${row}`,
  rowRemoved: (row) => `removed: ${row}`,
  neverPushed: (path, say) =>
    `this workbook keeps no push, so there is nothing to compare it with; ask the receiver with ${say.code('--to')}, or name two workbooks: ${say.code(path)}`,
  rowsNotKept: (path, revision, receiver, say) =>
    `the workbook keeps the receipt of revision ${revision}, but not its rows; ask the receiver, ${say.code(`--to ${receiver}`)}: ${say.code(path)}`,
  nothingThere: (receiver, say) => `nothing of this plan is published at ${say.code(receiver)}`,
  oneWorkbook: (option, say) =>
    `${say.code(option)} compares one workbook with what is published; name one, or leave it out`,
  added: (rows, say) => say.count(rows, { one: '# row added', other: '# rows added' }),
  changed: (rows, say) => say.count(rows, { one: '# row changed', other: '# rows changed' }),
  removed: (rows, say) => say.count(rows, { one: '# row removed', other: '# rows removed' }),
  tables: {
    plan: 'plan',
    projects: 'project',
    activities: 'activity',
    financing: 'financing',
    indicators: 'indicator',
    indicator_values: 'achieved share',
    partners: 'partner',
    decisions: 'decision',
  },
  row: (table, name, say) => `${table} ${say.code(name)}`,
  value: (column, was, now, say) => `${column}: ${say.code(was)} → ${say.code(now)}`,
  empty: 'empty',
  more: (rows, say) => say.count(rows, { one: 'and # more', other: 'and # more' }),
  totals: 'Totals',
  from: (name, was, now) => `${name}: ${was} → ${now}`,
  dryRun: 'Nothing was sent.',
  unchanged: (revision, day, say) =>
    `The same content is published as revision ${revision} since ${say.date(day)}: nothing was sent.`,
  published: (revision, day, say) => `Published as revision ${revision} on ${say.date(day)}.`,
  found: (revision, day, say) => `An earlier push was found published: revision ${revision}, ${say.date(day)}.`,
  kept: (path, say) => `The receipt is kept in ${say.code(path)}`,
  journal: {
    sheet: 'Push journal',
    headings: [
      'Time',
      'By',
      'Receiver',
      'Period',
      'Revision',
      'Rows',
      'Added',
      'Changed',
      'Removed',
      'Held back',
      'Content hash',
      'For programs',
    ],
    rowsOf: (revision, part, parts) => `Rows of revision ${revision}, part ${part} of ${parts}`,
  },

  askToken: (receiver, say) => `Token for ${say.code(receiver)}: `,
  noToken: (variable, say) =>
    `no token: put it into the environment variable ${say.code(variable)}, or type the command at a terminal, which asks for it`,
  badToken: (variable, say) => `what ${say.code(variable)} holds is no token: a token is one word, without spaces`,
  badVariable: (option, value, say) =>
    `${say.quote(value)} is no name of an environment variable for ${say.code(option)}, such as ${say.code('INFITAH_TOKEN')}`,
  badReceiver: (option, value, say) =>
    `${say.quote(value)} is no address for ${say.code(option)}, such as ${say.code('https://platform.example')}`,
  openReceiver: (option, value, say) =>
    `${say.code(option)} takes an address that begins with ${say.code('https://')}: over ${say.code(value)} others could read the token`,
  nothingClean: (path, say) =>
    `no project is clean, so nothing can be published; ${say.code('infitah check')} shows what to mend: ${say.code(path)}`,
  nothingToResume: (path, say) => `no push of this workbook was cut short: ${say.code(path)}`,
  resumeElsewhere: (receiver, say) => `the push that was cut short went to ${say.code(receiver)}`,
  notKept: (path, revision, say) =>
    `revision ${revision} is published, but its receipt could not be written; close the workbook and run the command again: ${say.code(path)}`,

  unreachable: (receiver, say) =>
    `no answer from ${say.code(receiver)}; look at the address and the network and run the command again: it goes on where it was`,
  overloaded: (receiver, say) =>
    `${say.code(receiver)} cannot answer now; run the command again later: it goes on where it was`,
  askedToWait: (receiver, seconds, say) =>
    `${say.code(receiver)} asks to wait ${say.count(seconds, { one: '# second', other: '# seconds' })}; run the command again then: it goes on where it was`,
  noReceiver: (receiver, status, say) =>
    `what answers at ${say.code(receiver)} is no receiver of plans (status ${status}); look at the address`,
  tokenRefused: (receiver, say) => `${say.code(receiver)} does not know this token; ask its keepers for another`,
  notYourMember: (memberId) => `this token is not of member ${memberId}`,
  moved: (revision, day, by, say) =>
    `${say.quote(by)} published revision ${revision} on ${say.date(day)}, which this workbook is not made on; look at the differences above, and add ${say.code(`--on ${revision}`)} to publish this workbook over it`,
  withdrawn: (base, say) =>
    `this workbook was made on revision ${base}, and the receiver has none of it; add ${say.code('--on 0')} to publish it anew`,
  confirm: (vanishing, published, say) =>
    `${vanishing} of ${published} published rows would vanish; look at them above, and add ${say.code(`--confirm ${vanishing}`)} if that is meant`,
  explain: (vanishing, published, say) =>
    `${vanishing} of ${published} published rows would vanish; add ${say.code(`--confirm ${vanishing}`)} and the reason, ${say.code('--reason "…"')}, if that is meant`,
  rowRefused: (table, key, field, say) =>
    `the receiver refuses a row: table ${say.code(table)}, key ${say.code(key)}, field ${say.code(field)}; nothing was published`,
  refused: (code, title, say) => `the receiver refuses this: ${say.code(title)} (${say.code(code)})`,

  receiver: {
    serving: () => 'The receiver answers at:',
    newToken: (memberId) => `Token of member ${memberId}:`,
    tokenOnce: 'It is not shown again: only its hash is kept.',
    revoked: (memberId, tokens, say) =>
      `${say.count(tokens, { one: '# token', other: '# tokens' })} of member ${memberId} taken away.`,
    noFile: 'the receiver takes no workbook',
    onlyReceiver: (option, say) => `${say.code(option)} needs ${say.code('--receiver')}`,
    unopened: {
      locked: (place, say) =>
        `another program has the receiver's folder open; end it first, or use PostgreSQL, which several may use: ${say.code(place)}`,
      'not-installed': (_, say) =>
        `the embedded database is not installed; run ${say.code('npm install @electric-sql/pglite')}, or name a PostgreSQL server in ${say.code('DATABASE_URL')}`,
      unreachable: (place, say) => `the database cannot be reached: ${say.code(place)}`,
      newer: (place, say) => `the database was made by a newer version of Infitah: ${say.code(place)}`,
      folder: (place, say) => `the receiver's folder cannot be written: ${say.code(place)}`,
    },
  },
}
