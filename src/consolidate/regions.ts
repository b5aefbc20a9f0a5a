import { comparable } from '../text/index.ts'

/** The regions of the Kingdom in Arabic and French: workbooks write either. */
const regions: readonly (readonly string[])[] = [
  ['طنجة تطوان الحسيمة', 'Tanger-Tétouan-Al Hoceïma'],
  ['الشرق', 'الشرقية', 'Oriental'],
  ['فاس مكناس', 'Fès-Meknès'],
  ['الرباط سلا القنيطرة', 'Rabat-Salé-Kénitra'],
  ['بني ملال خنيفرة', 'Béni Mellal-Khénifra'],
  ['الدار البيضاء سطات', 'Casablanca-Settat'],
  ['مراكش آسفي', 'Marrakech-Safi'],
  ['درعة تافيلالت', 'Drâa-Tafilalet'],
  ['سوس ماسة', 'Souss-Massa'],
  ['كلميم واد نون', 'Guelmim-Oued Noun'],
  ['العيون الساقية الحمراء', 'Laâyoune-Sakia El Hamra'],
  ['الداخلة وادي الذهب', 'Dakhla-Oued Ed-Dahab'],
]

const besides: ReadonlySet<string> = new Set(comparable("جهة الجهة région region de la du l'").split(' '))
const known: ReadonlyMap<string, string> = new Map(
  regions.flatMap((names, index) => names.map((name) => [bare(name), `${index + 11}`] as const)),
)

/** What tells a region from the others, however it is written, and puts them in their official order; null of none. */
export function regionKey(region: string | null): string | null {
  const name = bare(region ?? '')

  return name === '' ? null : (known.get(name) ?? name)
}

function bare(region: string): string {
  return comparable(region)
    .split(' ')
    .filter((word) => !besides.has(word))
    .join('')
}
