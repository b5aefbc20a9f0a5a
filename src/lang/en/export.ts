import type { ExportWords } from '../export-words.ts'

/** What exporting clean rows says in English. */
export const exporting: ExportWords = {
  about: 'the clean rows of a plan as files for platforms; what is held back is named with the reason',
  options: {
    target: 'which files: remacto, datapackage, ckan, ogp, or a mapping file',
    out: 'write the files into this folder; a name with the ending of one of them writes that one alone',
    member: "the collectivity's number on the platform, where the workbook does not say it",
    period: 'first and last year of the plan, where the workbook does not say them',
    bom: 'begin CSV files with the mark by which Excel knows their alphabet',
    licence: 'under which licence the data are published, ODbL-1.0 unless another is named (Data Package and CKAN)',
    to: 'address of the CKAN portal that the data are published on',
    tokenEnv: 'environment variable that holds the token of the portal',
    tokenHeader: 'header that carries the token, where the portal has another',
    organisation: 'organisation of the portal that the data belong to',
    datastore: "put the rows into the portal's DataStore as well",
  },
  heading: (file, member, period, say) =>
    `Export of ${say.code(file)}, member ${say.code(String(member))}, period ${say.code(period)}`,
  going: (going, of, say) =>
    say.count(going, { one: `# project of ${say.number(of)} goes`, other: `# projects of ${say.number(of)} go` }),
  cost: (cost, say) => `cost: ${say.money(cost)}`,
  heldBack: 'Held back',
  reasons: {
    errors: 'to be mended first',
    withheld: 'not published, by decision of the committee',
    incomplete: 'something that must be said is not known',
  },
  missing: (columns, say) => `Not known: ${say.list(columns.map(say.code))}`,
  wholePlan: 'The whole workbook',
  undecided: 'Warnings that the committee has not decided on; they go nevertheless',
  settings: 'Settings that are not heeded here: no setting lets an error through',
  written: (path, say) => `Written: ${say.code(path)}`,
  receipt: (file, say) =>
    `${say.code(file)} names what was held back and why: it is for the collectivity, not for the platform.`,
  notWritten: (option, say) => `Nothing was written: ${say.code(option)} says where to.`,

  nothingGoes: (path, say) =>
    `no project of ${say.code(path)} can go as it is, so nothing was written; mend the errors that are listed.`,
  ownerMissing: {
    member: (option, say) =>
      `the workbook does not say the member number; write it on the cover sheet, or give ${say.code(option)}.`,
    period: (option, say) =>
      `the workbook does not say the years of the plan; write them on the cover sheet, or give ${say.code(option)}.`,
  },
  ownerContradicted: {
    member: (option, given, written, say) =>
      `${say.code(option)} says ${say.code(given)}, the workbook's cover sheet says ${say.code(written)}; correct one of them.`,
    period: (option, given, written, say) =>
      `${say.code(option)} says ${say.code(given)}, the workbook's cover sheet says ${say.code(written)}; correct one of them.`,
  },
  badTarget: (option, value, known, say) =>
    `${say.code(option)} takes ${say.list(known.map(say.code))} or a mapping file ending in ${say.code('.json')}, not ${say.code(value)}`,
  badLicence: (option, value, known, say) =>
    `${say.code(option)} takes ${say.list(known.map(say.code))}, not ${say.code(value)}`,
  badMapping: (path, where, value, say) =>
    `the mapping file ${say.code(path)} says what cannot be followed at ${say.code(where)}: ${say.code(value)}`,
  mappingLacks: (path, where, say) => `the mapping file ${say.code(path)} does not say ${say.code(where)}`,
  mappingNotJson: (path, say) => `the mapping file is no JSON: ${say.code(path)}`,
  folderTaken: (path, say) =>
    `this folder holds something else than an earlier export; name a new folder: ${say.code(path)}`,
  oneFile: (path, endings, say) =>
    `these files do not fit the name ${say.code(path)}; name a folder, or a file ending in ${say.list(endings.map(say.code))}`,
  onlyFor: (option, target, say) => `${say.code(option)} goes with ${say.code(`--target ${target}`)} alone`,
  badAddress: (option, value, say) =>
    `${say.code(option)} takes an address that begins with ${say.code('https://')}, not ${say.code(value)}`,
  noToken: (variable, say) => `the environment variable ${say.code(variable)} holds no token for the portal`,
  published: (address, say) => `Published: ${say.code(address)}`,
  unchanged: (address, say) => `These rows are published already, nothing was sent: ${say.code(address)}`,
  ckan: {
    unreachable: (address, say) => `the portal does not answer: ${say.code(address)}`,
    denied: (address, detail, say) =>
      `the portal ${say.code(address)} does not accept the token, or it has no right to this organisation: ${say.code(detail)}`,
    page: (address, status, say) =>
      `${say.code(address)} answered with a page (${say.code(String(status))}) and not as CKAN does: a firewall stands before it, or the address is another's`,
    refused: (address, action, detail, say) =>
      `the portal ${say.code(address)} refused ${say.code(action)}: ${say.code(detail)}`,
    tooLarge: (file, most, say) =>
      `${say.code(file)} is larger than the ${say.code(most)} that the portal takes; nothing was published`,
    old: (address, version, say) => `${say.code(address)} is CKAN ${say.code(version)}; it takes 2.9 or later`,
  },
}
