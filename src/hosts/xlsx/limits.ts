import { UnreadableFile } from './unreadable.ts'

const mebi = 1 << 20

/** What a hostile file is stopped at; a plan of 100 000 activities needs about half of each. */
export const limits = {
  parts: 100_000,
  sheets: 2_000,
  partBytes: 128 * mebi,
  packageBytes: 256 * mebi,
  cells: 3_000_000,
  /** Of one part; empty styled cells are nothing but elements. */
  elements: 8_000_000,
  characters: 64 * mebi,
  /** One tag, text or comment of XML, in characters. */
  tokenCharacters: 4 * mebi,
  xmlDepth: 256,
} as const

/** Counts what a whole workbook keeps in memory. */
export interface Allowance {
  /** One more cell, merge or hidden row. @throws UnreadableFile `too-large` */
  cell(): void
  /** More text. @throws UnreadableFile `too-large` */
  characters(count: number): void
}

/** The allowance of one workbook. */
export function allowance(): Allowance {
  let cells = 0
  let characters = 0

  return {
    cell() {
      cells += 1
      if (cells > limits.cells) throw new UnreadableFile('too-large', { limit: limits.cells, unit: 'cells' })
    },
    characters(count) {
      characters += count
      if (characters <= limits.characters) return

      throw new UnreadableFile('too-large', { limit: limits.characters, unit: 'characters' })
    },
  }
}
