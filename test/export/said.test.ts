import { assert as check, oneof, property, string } from 'fast-check'
import { linesSaid, said } from '../../src/export/said.ts'
import { tables } from '../../src/export/tables/index.ts'

const { title } = tables.projects.schema.shape
const anyText = oneof(string({ unit: 'binary' }), string({ unit: 'grapheme' }), string())

describe('text of the plan as it is published', () => {
  it('is what the tables take, whatever was typed, and the same when it is said again', () => {
    check(
      property(anyText, (text) => {
        const once = said(text)

        expect(once === null || title.safeParse(once).success).toBe(true)
        expect(said(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['* تنظيم لقاء ؛', 'تنظيم لقاء'],
    ['cafe\u0301', 'caf\u00e9'],
    ['one\r\ntwo', 'one\ntwo'],
    ['a\u0000b\ud800', 'ab\ufffd'],
    [' - ', null],
    ['=1+1', '=1+1'],
  ])('%j is said as %j', (typed, published) => {
    expect(said(typed)).toBe(published)
  })

  it('has a line each item, however they stand in their cells', () => {
    expect(linesSaid([{ written: '*one\n*two' }, { written: 'three؛ *four' }])).toBe('one\ntwo\nthree\nfour')
    expect(linesSaid([])).toBeNull()
  })
})
