import type { Language } from '../../lang/index.ts'
import type { World } from '../world.ts'
import { noPaint, type Paint, paintFor } from './paint.ts'
import { plainText } from './plain-text.ts'

/** What a text is laid out on. */
export interface Page {
  readonly language: Language
  readonly paint: Paint
  /** In columns. */
  readonly width: number
  /** The last step before it is printed. */
  finish(lines: readonly string[]): string
}

const widest = 120
const usual = 100

const keep = (text: string) => text
const join = (lines: readonly string[]) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`

/** A file, or a pipe: of a usual width, without colours or invisible characters. */
export function filePage(language: Language): Page {
  return { language, paint: noPaint, width: usual, finish: (lines) => plainText(join(lines)) }
}

/** What stands at the end of stdout: lines longer than `widest` would be hard to read. */
export function screenPage(language: Language, { stdout, env }: Pick<World, 'stdout' | 'env'>): Page {
  const prepare = stdout.isTTY === true ? keep : plainText

  return {
    language,
    paint: paintFor(stdout, env),
    width: Math.min(stdout.columns ?? usual, widest),
    finish: (lines) => prepare(join(lines)),
  }
}

/** The page of a result that goes to a file, or to stdout where none is named. */
export function pageFor(out: string | undefined, language: Language, world: Pick<World, 'stdout' | 'env'>): Page {
  return out === undefined ? screenPage(language, world) : filePage(language)
}
