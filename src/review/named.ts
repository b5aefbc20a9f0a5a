import { asciiDigits } from '../text/index.ts'
import type { Subject } from './types.ts'

const shortestPrefix = 6

/**
 * The findings that a person may mean: by fingerprint or its beginning, or by rule and cell as `I01@H32` or
 * `I01@Sheet!H32`. Several where the name fits more than one.
 */
export function findingsNamed<F extends Subject & { readonly related?: readonly Places[] | undefined }>(
  findings: readonly F[],
  name: string,
): readonly F[] {
  const wanted = asciiDigits(name.trim()).toLowerCase()
  const [, rule = '', sheet = '', cell = ''] = /^([^@]+)@(?:(.*)!)?([^!]+)$/.exec(wanted) ?? []
  if (rule !== '') return findings.filter((finding) => isRule(finding, rule) && isAt(finding, sheet, cell))
  if (wanted.length < shortestPrefix) return []

  return findings.filter(({ fingerprint }) => fingerprint.startsWith(wanted))
}

interface Places {
  readonly sheet: string
  readonly cells: readonly string[]
}

function isRule({ code, rule }: Subject, wanted: string): boolean {
  return code.toLowerCase() === wanted || rule === wanted
}

function isAt(
  { sheet, cells, related = [] }: Subject & { readonly related?: readonly Places[] | undefined },
  wantedSheet: string,
  cell: string,
): boolean {
  const own = sheet === null ? [] : [{ sheet, cells }]

  return [...own, ...related].some(
    (place) =>
      (wantedSheet === '' || asciiDigits(place.sheet).toLowerCase() === unquoted(wantedSheet)) &&
      place.cells.includes(cell.replaceAll('$', '').toUpperCase()),
  )
}

function unquoted(sheet: string): string {
  return /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet
}
