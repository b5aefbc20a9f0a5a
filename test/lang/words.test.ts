import { type Language, languages } from '../../src/lang/index.ts'

/** What the functions are called with, by their names; the others are about one thing. */
const facts: { readonly [name: string]: readonly unknown[] } = {
  noCommand: [],
  nowhere: [],
  twoPlaces: [],
  signed: [],
  part: [],
  notOneOf: ['fact-1', 'value', ['other']],
  badDay: ['fact-1', 'value'],
  badCount: ['fact-1', 'value', 99],
  optionMissing: ['fact-1', 'new'],
  badPeriod: ['fact-1', 'value'],
  badAxis: ['fact-1', 'value'],
  axisTwice: ['fact-1', 'value'],
  badWorkbookName: ['fact-1', 'value'],
  configKey: ['fact-1', 'key', ['other']],
  configRule: ['fact-1', 'rule'],
  configValue: ['fact-1', 'key', 'value'],
  configValueOf: ['fact-1', 'key', 'value', ['other']],
  configPattern: ['fact-1', 'value'],
  someUnread: [['fact-1', 'b.xlsx'], 3],
  asOf: ['2026-01-01'],
  at: ['fact-1', 'H3'],
  repeated: ['fact-1', '2026', 'a.xlsx', ['b.xlsx']],
  overlapping: ['fact-1', '2026', ['a.xlsx']],
  sharedNumber: [7, ['a.xlsx']],
  withoutProjects: [['fact-1']],
  unnamedFiles: [['fact-1']],
  partOf: [1, 2],
  changed: ['a', 'b'],
  comments: [3, 'fact-1'],
  change: ['a', 'b'],
  place: ['fact-1', 'b'],
  notPatched: ['fact-1', 'why'],
  otherEnding: ['fact-1', '.xlsx'],
  open: ['fact-1', '~$fact-1'],
  broken: ['fact-1', 'place'],
  leftFor: ['fact-1', 'B01'],
  choices: [['fact-1']],
  decidedBy: ['a', 'b'],
  ...Object.fromEntries(
    [
      'projects',
      'activities',
      'trackingIndicators',
      'impactIndicators',
      'error',
      'warning',
      'info',
      'rulesRun',
      'plans',
      'collectivities',
      'leftOut',
      'notMeasured',
      'wouldMend',
      'mended',
      'toCalculate',
      'appeared',
      'applyRule',
      'moreCells',
      'applied',
      'undone',
    ].map((name) => [name, [3]]),
  ),
}

/** The same by where they stand, alone or as one of several, where their names mean other things elsewhere. */
const factsByPath: { readonly [path: string]: readonly unknown[] } = {
  '.addin.unavailable.unknownYear': [2026],
  '.addin.unavailable.twoAmounts': ['1,500', '1500', '1.5'],
  '.page.copyName': ['plan', '.xlsx'],
  '.page.chartsLeftOut': ['a', 3],
  '.command.serving': [],
  '.command.noPage': [],
  '.command.unread.savedOtherwise': ['fact-1', 'a table'],
  '.command.unread.anotherKind': ['fact-1', 'a document'],
  '.command.portBusy': ['fact-1', 7000],
  '.command.portDenied': ['fact-1', 80],
  '.difference.heading': ['fact-1', 'b.xlsx'],
  '.difference.line': ['name', 'text'],
  '.difference.inMatrices': ['name', ['matrix']],
  '.difference.changedBy': ['a', 'b', 'c'],
  '.difference.project.*': ['a'],
  '.difference.activity.*': ['a'],
  '.difference.activityFrom': ['a', 'b'],
  '.difference.activityTo': ['a', 'b'],
  '.difference.indicator.tracking.*': ['a'],
  '.difference.indicator.impact.*': ['a'],
  '.difference.coCreation': [['a']],
  '.pane.listed': [1, 3],
  '.pane.position': [1, 3],
  '.pane.sheet.note': ['2026-01-01'],
  '.minutes.subtitle': ['1 January', '2026'],
  '.minutes.running': ['a', '1 January'],
  '.minutes.opening': [{ name: 'a', period: '2026', day: '1 January', place: 'b' }],
  '.minutes.basis': ['fact-1', '1 January', '3 projects'],
  '.minutes.line': ['a', 'b'],
  '.minutes.earlier': ['a', '1 January'],
  '.minutes.states.*': ['1 January', 'a'],
  '.minutes.sinceMeeting': ['1 January', 3],
  '.minutes.otherEnding': ['fact-1', ['.html']],
  '.annotate.guide': ['2026-01-01'],
  '.annotate.heading': [1, 'C01', 'a'],
  '.annotate.line': ['a', 'b'],
  '.annotate.*': [3],
  '.annotate.title': ['a'],
  '.annotate.written': ['fact-1'],
  '.review.meetingOf': ['2026-01-01'],
  '.committee.progress': [2, 3],
  '.decide.agenda.present': [['fact-1']],
  '.decide.recorded': [3],
  '.decide.merged': [3],
  '.decide.adoption.recorded': ['2026-01-01', 3],
  '.decide.noFinding': ['option', 'fact-1', 'command'],
  '.decide.noProject': ['option', 'fact-1', ['a']],
  '.decide.severalFindings': ['option', 'fact-1', ['a']],
  '.review.remarks.*': ['fact-1'],
  '.review.remarks.unplaced': [],
  '.decide.nowhere': [],
  '.decide.needsOption': ['fact-1', 'other'],
  '.decide.notWith': ['fact-1', 'status'],
  '.decide.beforeMeeting': ['fact-1', 'given', 'day'],
  '.decide.about': ['fact-1', 'sentence'],
  '.merge.taken': [3, 'fact-1'],
  '.merge.conflicts': [3],
  '.merge.unwritten': [],
  '.merge.manual.*': ['a', '4-6', 'fact-1'],
  '.merge.line': ['name', 'value'],
  '.merge.meaning': ['a', null, 'column'],
  '.merge.inCopies': [['fact-1']],
  '.merge.formatted': ['1', '0.0'],
  '.push.heading': ['fact-1', 'https://b', 152, '2026-2027'],
  '.push.going': [3, 30],
  '.push.held.errors': ['PO-01', ['I01']],
  '.push.undecided': [3],
  '.push.settings': [3],
  '.push.since': [3],
  '.push.sincePublished': ['fact-1', 3, '2026-01-01', 'who', 'https://b'],
  '.push.rowAdded': ['fact-1'],
  '.push.rowRemoved': ['fact-1'],
  '.push.rowsNotKept': ['fact-1', 3, 'https://b'],
  '.push.journal.rowsOf': [3, 1, 2],
  '.push.added': [3],
  '.push.changed': [3],
  '.push.removed': [3],
  '.push.row': ['table', 'name'],
  '.push.value': ['column', 'a', 'b'],
  '.push.more': [3],
  '.push.from': ['name', 'a', 'b'],
  '.push.unchanged': [3, '2026-01-01'],
  '.push.published': [3, '2026-01-01'],
  '.push.found': [3, '2026-01-01'],
  '.push.badVariable': ['fact-1', 'value'],
  '.push.badReceiver': ['fact-1', 'value'],
  '.push.openReceiver': ['fact-1', 'http://'],
  '.push.notKept': ['fact-1', 3],
  '.push.askedToWait': ['https://b', 300],
  '.push.noReceiver': ['https://b', 200],
  '.push.notYourMember': [152],
  '.push.moved': [3, '2026-01-01', 'who'],
  '.push.withdrawn': [3],
  '.push.confirm': [30, 60],
  '.push.explain': [30, 60],
  '.push.rowRefused': ['table', 'key', 'field'],
  '.push.refused': ['code', 'title'],
  '.sending.unknownOwner.contradicted': ['7', '152'],
  '.sending.owner': [152, '2024-2025'],
  '.sending.showMore': [3],
  '.sending.sinceKept': [3, '2026-01-01'],
  '.sending.moved': [3, '2026-01-01', 'who'],
  '.sending.withdrawn': [3],
  '.sending.vanishing': [30, 60],
  '.sending.confirmVanishing': [30],
  '.sending.sending': [3, 30],
  '.sending.counts': [30, 3, 2, 1],
  '.sending.askedToWait': ['https://b', 300],
  '.sending.noReceiver': ['https://b', 200],
  '.sending.revision': [3, '2026-01-01', 'who'],
  '.push.receiver.serving': [],
  '.push.receiver.newToken': [152],
  '.push.receiver.revoked': [152, 3],
  '.receiver.plan': ['whose', '2026-2027'],
  '.receiver.member': [152],
  '.receiver.revision': [3, '2026-01-01'],
  '.receiver.heldBack': [3],
  '.export.heading': ['fact-1', 152, '2024-2025'],
  '.export.going': [3, 11],
  '.export.cost': [100n],
  '.export.missing': [['fact-1']],
  '.export.ownerContradicted.*': ['fact-1', '7', '152'],
  '.export.badTarget': ['fact-1', 'value', ['other']],
  '.export.badLicence': ['fact-1', 'value', ['other']],
  '.export.badMapping': ['fact-1', 'where', 'value'],
  '.export.mappingLacks': ['fact-1', 'where'],
  '.export.oneFile': ['fact-1', ['.json']],
  '.export.onlyFor': ['fact-1', 'ckan'],
  '.export.badAddress': ['fact-1', 'value'],
  '.export.ckan.denied': ['fact-1', 'detail'],
  '.export.ckan.page': ['fact-1', 403],
  '.export.ckan.refused': ['fact-1', 'action', 'detail'],
  '.export.ckan.tooLarge': ['fact-1', '10 MB'],
  '.export.ckan.old': ['fact-1', '2.8'],
}

function factsOf(path: string, name: string): readonly unknown[] {
  const among = path.replace(/[^.]+$/, '*')

  return factsByPath[path] ?? factsByPath[among] ?? facts[name] ?? ['fact-1']
}

/** Every sentence that the interface says in a language, by its name. */
function sentences({ interface: words, say }: Language): readonly (readonly [name: string, sentence: string])[] {
  const walk = (value: unknown, path: string, name: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]]
    if (typeof value === 'function') return [[path, String(value(...factsOf(path, name), say))]]

    return Object.entries(value ?? {}).flatMap(([key, inner]) => walk(inner, `${path}.${key}`, key))
  }

  return walk(words, '', '')
}

const all = Object.values(languages).map((language) => [language.code, sentences(language)] as const)

describe.each(all)('the words of %s', (code, said) => {
  it('are all there', () => {
    expect(said.length).toBeGreaterThan(80)
    expect(said.filter(([, sentence]) => sentence.trim() === '' || /undefined|\[object|=>/.test(sentence))).toEqual([])
  })

  it('name the file, option or value that they are about', () => {
    const about = said.filter(([name]) =>
      /command\.(un(read(?!\.formats)|written|known)|someUnread|config|notOneOf|bad|optionWithout)/.test(name),
    )

    expect(about.length).toBeGreaterThan(25)
    expect(about.filter(([, sentence]) => !sentence.includes('fact-1'))).toEqual([])
  })

  it('are written with the spaces and digits of the language', () => {
    const wrong = code === 'fr' ? / [:;?!»]|« / : /[\u0660-\u0669]| [،؛؟:]/

    expect(said.filter(([, sentence]) => wrong.test(sentence))).toEqual([])
  })
})
