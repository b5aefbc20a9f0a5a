import type { SendingWords } from '../sending-words.ts'

/** What the pane's page of export says in English. */
export const sending: SendingWords = {
  making: 'Making the rows…',
  failed: (detail, say) =>
    `That did not work (${say.code(detail)}). Check again, then try once more; nothing was published.`,
  allGo: 'No project is held back.',
  noneGoes: 'No project can go as it is. Mend what is listed here first.',
  unknownOwner: {
    member:
      'The workbook does not say the member number on the platform. Write it on the cover sheet, or here for now.',
    period: 'The workbook does not say the years of the plan. Write them on the cover sheet.',
    contradicted: (given, written, say) =>
      `The cover sheet says ${say.code(written)}, not ${say.code(given)}. The cover sheet holds from now on.`,
  },

  files: 'Save as a file',
  filesHint: 'Without a network: save the rows and hand the file to whoever publishes them.',
  rowsFile: 'Rows (JSON)',
  bookFile: 'Workbook (XLSX)',
  packageFile: 'Data package (ZIP)',

  publishing: 'Publish on the platform',
  owner: (memberId, period, say) => `Member ${memberId}, period ${say.code(period)}`,
  address: 'Address of the platform',
  addressHint: 'Begins with https:// and is remembered on this machine.',
  member: 'Member number',
  memberHint: 'The number of the collectivity on the platform.',
  takeMember: 'Use this number',
  token: 'Access token',
  tokenHint: 'Kept until the pane is closed, and written nowhere.',
  tokenHeld: 'The token given before is used; type another to replace it.',
  compare: 'Compare with what is published',
  comparing: 'Asking the platform…',
  noAddress: 'That is no address, such as https://platform.example.',
  openAddress: 'The address must begin with https://, or others could read the token.',
  badMember: 'The member number is a whole number, such as 152.',
  keepToken: 'Let this browser keep the token for the next time; it asks you first',
  badToken: 'A token is one word, without spaces. Paste it as you were given it.',

  sinceKept: (revision, day, say) => `Changes since your last push (revision ${revision}, ${say.date(day)})`,
  changed: 'What changed since the last push',
  changes: 'What would change',
  showMore: (rows, say) => say.count(rows, { one: 'Show # more', other: 'Show # more' }),
  moved: (revision, day, by, say) =>
    `${say.quote(by)} published revision ${revision} on ${say.date(day)}, which this workbook is not made on. What this workbook would change of it is shown above.`,
  withdrawn: (base) => `This workbook was made on revision ${base}, and the platform has none of it.`,
  overwrite: 'Publish this workbook over it',
  vanishing: (vanishing, published, say) =>
    `${say.number(vanishing)} of ${say.number(published)} published rows would vanish.`,
  confirmVanishing: (vanishing, say) =>
    say.count(vanishing, {
      one: 'I have looked at the row that would vanish: it shall go',
      other: 'I have looked at the # rows that would vanish: they shall go',
    }),
  reason: 'Why most of the plan goes',
  reasonHint: 'The reason is published with the receipt.',
  publish: 'Publish',
  sending: (sent, of, say) => `${say.number(sent)} of ${say.number(of)} rows sent`,

  receipt: 'Receipt',
  counts: (rows, added, changed, removed, say) =>
    `${say.count(rows, { one: '# row', other: '# rows' })}: ${say.number(added)} added, ${say.number(changed)} changed, ${say.number(removed)} removed`,
  publishedBy: (by, say) => `By ${say.quote(by)}`,
  content: (hash, say) => `Content ${say.code(hash)}`,
  keptInWorkbook: 'The receipt is kept in the workbook.',
  keptInCopy: 'The receipt is in the workbook: save the copy, or it is lost with this page.',
  notKept: 'The plan is published, but its receipt could not be written into the workbook.',
  keepAgain: 'Keep the receipt in the workbook',
  saveReceipt: 'Save the receipt as a file',

  unreachable: (receiver, say) => `No answer from ${say.code(receiver)}. Look at the address and the network.`,
  overloaded: (receiver, say) => `${say.code(receiver)} cannot answer now.`,
  askedToWait: (receiver, seconds, say) =>
    `${say.code(receiver)} asks to wait ${say.count(seconds, { one: '# second', other: '# seconds' })}.`,
  noReceiver: (receiver, status, say) =>
    `What answers at ${say.code(receiver)} takes no plans (status ${status}). Look at the address.`,
  movedMeanwhile: 'Somebody else published meanwhile. Nothing of yours was published; compare anew.',
  outdated: 'The plan changed since it was compared, and what is to be published with it. Compare again.',
  queuedCompare: 'The comparison is made as soon as there is an answer, while this pane stays open.',
  queuedPush:
    'What you confirmed waits, and goes out as soon as there is an answer, while this pane stays open. What is typed from now on is not in it.',
  unqueue: 'Do not wait',

  history: 'Published so far',
  noHistory: 'Nothing of this plan is published yet, as far as this workbook knows.',
  revision: (revision, day, by, say) => `Revision ${revision}, ${say.date(day)}, by ${say.quote(by)}`,
}
