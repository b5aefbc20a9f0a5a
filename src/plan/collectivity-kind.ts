import { wordsOf } from './cover-label.ts'

/** The three levels of territorial collectivities; prefectures stand on one level with provinces. */
export type CollectivityKind = 'commune' | 'province' | 'region'

const kinds: ReadonlyMap<string, CollectivityKind> = new Map([
  ...named('commune', 'جماعة جماعي بلدية commune communal communale municipalité municipal municipality'),
  ...named('province', 'إقليم إقليمي عمالة province provincial préfecture préfectoral prefecture prefectural'),
  ...named('region', 'جهة جهوي région régional region regional'),
])

/** «الجماعة الترابية» over a name is any of the three; within a name it is a commune. */
const anyKind = wordsOf('ترابية')[0] ?? ''

/** What kind of collectivity a cover sheet names: its name says it, else the label beside it; null where neither does. */
export function kindOf(label: string, name: string): CollectivityKind | null {
  const labelWords = wordsOf(label)

  return kindIn(wordsOf(name)) ?? (labelWords.includes(anyKind) ? null : kindIn(labelWords))
}

/** A commune's name may go on with its province and region: the first word counts. */
function kindIn(words: readonly string[]): CollectivityKind | null {
  return words.map((word) => kinds.get(word)).find((kind) => kind !== undefined) ?? null
}

function named(kind: CollectivityKind, words: string): readonly (readonly [string, CollectivityKind])[] {
  return wordsOf(words).map((word) => [word, kind] as const)
}
