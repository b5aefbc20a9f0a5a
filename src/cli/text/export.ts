import type { Exported, HeldBack } from '../../export/index.ts'
import { ruleName } from '../../formats/index.ts'
import type { Language } from '../../lang/index.ts'
import { parseCentimes } from '../../money/index.ts'
import { placeText } from './cells.ts'
import { type Outline, outlineText } from './outline.ts'
import type { Page } from './page.ts'
import { printable } from './report.ts'
import { wrap } from './width.ts'

type Finding = HeldBack['findings'][number]

/** What goes, what is held back and why, and what goes with a warning, as lines of text. */
export function exportText(exported: Exported, file: string, page: Page): readonly string[] {
  const { say, interface: words } = page.language
  const { memberId, period, tables } = exported
  const { heldBack, notes } = printable({ heldBack: exported.heldBack, notes: exported.notes })
  const all = tables.projects.length + heldBack.length
  const cost = parseCentimes(tables.plan[0]?.cost ?? '')
  const sums = [
    words.export.going(tables.projects.length, all, say),
    ...(cost === null ? [] : [words.export.cost(cost, say)]),
  ]

  return [
    ...wrap(words.export.heading(file, memberId, period, say), 0, page.width).map(page.paint.heading),
    ...wrap(sums.join(' · '), 0, page.width),
    ...outlineText(
      [
        ...heldOutline(heldBack, page.language),
        ...undecidedOutline(notes.undecided, page.language),
        ...settingsOutline(notes.settings, page.language),
      ],
      page,
    ),
  ]
}

/** What holds every project is said once, above them. */
function heldOutline(heldBack: readonly HeldBack[], language: Language): readonly Outline[] {
  if (heldBack.length === 0) return []

  const { heldBack: heading, wholePlan } = language.interface.export
  const common = commonIn(heldBack)
  const whole =
    common.length === 0 ? [] : [{ text: wholePlan, under: common.map((one) => findingOutline(one, language)) }]
  const known = new Set(common.map(({ fingerprint }) => fingerprint))
  const under = heldBack.map((held) => projectOutline(held, known, language))

  return [{ text: `${heading} (${heldBack.length})`, mark: 'error', under: [...whole, ...under] }]
}

function projectOutline(
  { code, title, reason, decided, findings, missing }: HeldBack,
  known: ReadonlySet<string>,
  language: Language,
): Outline {
  const { say, interface: words } = language
  const own = findings.filter(({ fingerprint }) => !known.has(fingerprint))
  const unknown = missing.length === 0 ? [] : [{ text: words.export.missing(missing, say) }]

  return {
    text: [say.code(code || words.report.noCode), title].join('  '),
    under: [
      { text: words.export.reasons[reason] },
      ...(reason === 'withheld'
        ? [{ text: say.quote(decided ?? '') }]
        : own.map((one) => findingOutline(one, language))),
      ...unknown,
    ],
  }
}

function findingOutline({ code, sheet, cells, message, todo }: Finding, { say }: Language): Outline {
  return { text: `${code}  ${placeText(sheet, cells, say.code)}`, under: [{ text: message }, { text: todo }] }
}

function commonIn(heldBack: readonly HeldBack[]): readonly Finding[] {
  const byErrors = heldBack.filter(({ reason }) => reason === 'errors')
  const [first, ...others] = byErrors.map(({ findings }) => findings)
  if (first === undefined || others.length === 0) return []

  return first.filter(({ fingerprint }) => others.every((own) => own.some((one) => one.fingerprint === fingerprint)))
}

function undecidedOutline(undecided: readonly Finding[], language: Language): readonly Outline[] {
  if (undecided.length === 0) return []

  const { say, interface: words } = language
  const under = undecided.map(({ code, sheet, cells, project, message }) => ({
    text: [code, say.code(project ?? ''), placeText(sheet, cells, say.code)].filter((part) => part !== '').join('  '),
    under: [{ text: message }],
  }))

  return [{ text: `${words.export.undecided} (${undecided.length})`, mark: 'warning', under }]
}

function settingsOutline(settings: Exported['notes']['settings'], language: Language): readonly Outline[] {
  const relaxed = settings.filter(({ severity }) => severity !== 'error')
  if (relaxed.length === 0) return []

  const { say, interface: words } = language
  const { changed, severity: names } = words.report
  const under = relaxed.map(({ rule, was, severity }) => ({
    text: `${ruleName(rule, language)} (${say.code(rule)})  ${changed(names[was], names[severity], say)}`,
  }))

  return [{ text: words.export.settings, mark: 'warning', under }]
}
