import { readFileSync } from 'node:fs'
import { readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { packageOf } from './package-of.ts'
import { refusalOf } from './refusal.ts'

const sample = readFileSync('templates/ait-melloul-2024-2025.xlsx')

/** What comes of it where the program has no zlib of its own, as in a browser. */
function withoutZlib<T>(act: () => T): T {
  const hidden = jest.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  try {
    return act()
  } finally {
    hidden.mockRestore()
  }
}

describe('unpacking with and without a zlib of the program', () => {
  it('reads the same', () => {
    expect(withoutZlib(() => readXlsx(sample))).toEqual(readXlsx(sample))
  })

  it.each([
    ['a damaged byte', (bytes: Uint8Array) => bytes.with(bytes.length >> 1, 0xff)],
    ['a file cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 3000)],
  ])('refuses %s the same', (_, damage) => {
    const bytes = damage(
      packageOf({ sheet: `<sheetData><row><c t="str"><v>${random(20_000)}</v></c></row></sheetData>` }),
    )

    expect(withoutZlib(() => refusalOf(bytes))).toEqual(refusalOf(bytes))
    expect(refusalOf(bytes)).toHaveProperty('reason')
  })
})

/** Letters that do not pack to a few bytes. */
function random(length: number): string {
  let state = 1

  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return String.fromCharCode(97 + ((state >>> 24) % 26))
  }).join('')
}
