import { read, type WorkBook } from '@e965/xlsx'
import type { Workbook } from '../../grid/index.ts'
import { sheetsOfOurs } from '../sheets-of-ours.ts'
import { allowance, limits } from '../xlsx/limits.ts'
import { openPackage } from '../xlsx/package.ts'
import { UnreadableFile } from '../xlsx/unreadable.ts'
import { looksZipped } from '../xlsx/zip.ts'
import { sheetOf } from './sheet.ts'

/** Far more than any plan; the parser takes as long as a file is large, and nothing can stop it on its way. */
const mostBytes = 32 << 20

/** Reads `.xls` and `.xlsb`, and what else SheetJS knows, into the grid. @throws UnreadableFile */
export function readBySheetJs(bytes: Uint8Array): Workbook {
  bound(bytes)
  const { SheetNames: names, Sheets: sheets, Workbook: about } = parsed(bytes)
  const worksheets = names.filter((name) => sheets[name] !== undefined && sheets[name]['!type'] === undefined)
  if (worksheets.length === 0) throw new UnreadableFile('no-sheets')

  const defined = (about?.Names ?? []).map(({ Name, Ref }) => ({ name: Name, formula: Ref }))
  const ours = sheetsOfOurs(defined)
  const spent = allowance()
  return {
    sheets: worksheets.map((name) =>
      sheetOf(name, sheets[name] ?? {}, {
        ours: ours.has(name.toLowerCase()),
        old: !looksZipped(bytes),
        allowance: spent,
      }),
    ),
    date1904: about?.WBProps?.date1904 === true,
  }
}

/** A package is unpacked within limits before the parser, which has none, sees it. */
function bound(bytes: Uint8Array): void {
  if (bytes.length > mostBytes) throw new UnreadableFile('too-large', { limit: mostBytes, unit: 'bytes' })
  if (!looksZipped(bytes)) return

  const source = openPackage(bytes)
  let unpacked = 0
  for (const part of source.entries.keys())
    source.stream(part, (piece) => {
      unpacked += piece.length
      if (unpacked > limits.partBytes) throw new UnreadableFile('too-large', { limit: limits.partBytes, unit: 'bytes' })
    })
}

function parsed(bytes: Uint8Array): WorkBook {
  try {
    return quietly(() => read(bytes, { type: 'array', dense: true, cellNF: true, cellStyles: true, cellHTML: false }))
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    throw new UnreadableFile(/password|encrypt/i.test(detail) ? 'encrypted' : 'truncated', {}, { cause: error })
  }
}

/** SheetJS tells the console of what it passes over; whoever checks a plan hears what matters in one line of ours. */
function quietly<T>(act: () => T): T {
  const { error } = console
  console.error = () => {}
  try {
    return act()
  } finally {
    console.error = error
  }
}
