import type { Consolidation } from '../consolidate/index.ts'
import type { Language } from '../lang/index.ts'
import { periodOf } from './values.ts'

type Collectivity = Pick<Consolidation['collectivities'][number], 'collectivity' | 'files'>

/** How a collectivity is called in a consolidation: a workbook without a name by its file. */
export function collectivityName({ collectivity, files }: Collectivity, { say, interface: words }: Language): string {
  return collectivity ?? `${words.consolidation.unnamed} (${files.map(say.code).join(' ')})`
}

/** How a kind of collectivities is called. */
export function kindName(kind: Consolidation['kinds'][number]['kind'], { interface: words }: Language): string {
  return kind === null ? words.consolidation.unknownKind : words.document.kinds[kind]
}

/** What a coordinator must know before trusting the sums: what counts once, what may count twice, what is left out. */
export function notesOf(all: Consolidation, language: Language): readonly string[] {
  const { say, interface: words } = language
  const { consolidation } = words
  const name = (collectivity: string | null, file: string | undefined) =>
    collectivityName({ collectivity, files: file === undefined ? [] : [file] }, language)

  return [
    ...all.repeated.map(({ collectivity, years, counted, leftOut }) =>
      consolidation.repeated(name(collectivity, counted), periodOf(years), counted, leftOut, say),
    ),
    ...all.overlapping.map(({ collectivity, years, files }) =>
      consolidation.overlapping(name(collectivity, files[0]), periodOf(years), files, say),
    ),
    ...all.sharedNumbers.map(({ memberId, files }) => consolidation.sharedNumber(memberId, files, say)),
    ...(all.unnamed.length === 0 ? [] : [consolidation.unnamedFiles(all.unnamed, say)]),
    ...(all.withoutProjects.length === 0 ? [] : [consolidation.withoutProjects(all.withoutProjects, say)]),
    ...(all.whole.projectsLeftOut === 0 ? [] : [consolidation.leftOut(all.whole.projectsLeftOut, say)]),
    ...(all.whole.projectsNotMeasured === 0 ? [] : [consolidation.notMeasured(all.whole.projectsNotMeasured, say)]),
  ]
}
