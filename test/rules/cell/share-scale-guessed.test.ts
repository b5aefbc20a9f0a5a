import { judge } from '../../../src/check.ts'
import { readPlan } from '../../../src/plan/index.ts'
import { cellShareScaleGuessed } from '../../../src/rules/cell/share-scale-guessed.ts'
import { pictures, sheet, workbookOf } from '../../picture.ts'

pictures(cellShareScaleGuessed, {
  clean: {
    'percent formats': sheet`
      {item} | {tracking} | {weight}
      a      | people     | 60%
      b      | pages      | 40%
    `,
    'points under a percent header': sheet`
      {item} | {tracking} | {weight}
      a      | people     | 60
      b      | pages      | 40
    `,
  },
  found: {
    'fractions under a percent header': sheet`
      {item} | {tracking} | {weight} ◂V08
      a      | people     | 0.6
      b      | pages      | 0.4
    `,
    'points under a header without a sign, a third of them text': sheet`
      {item} | {tracking} | الوزن ◂V08
      a      | people     | 33.33
      b      | pages      | '33.33
      c      | copies     | 33.34
    `,
  },
})

describe('its fix', () => {
  const fixOf = (drawn: ReturnType<typeof sheet>) => {
    const { findings } = judge(readPlan(workbookOf(drawn)), '2000-01-01')
    const found = findings.find(({ rule }) => rule.id === cellShareScaleGuessed.id)

    return found === undefined ? 'nothing found' : (found.problem.fix ?? 'no fix')
  }

  it('writes what was read, with the percent format', () => {
    const drawn = sheet`
      {item} | {tracking} | الوزن
      a      | people     | 33
      b      | pages      | '66.5
      c      | copies     | 0.5
    `

    expect(fixOf(drawn)).toMatchObject({
      kind: 'safe',
      edits: [
        { was: '33', value: 0.33, format: '0%' },
        { was: '66.5', value: 0.665, format: '0.00%' },
        { was: '0.5', value: 0.005, format: '0.00%' },
      ],
    })
  })

  it.each([
    ['points', '60', '40', { kind: 'choice', edits: [{ was: '1', value: 0.01, format: '0%' }] }],
    ['fractions', '0.6', '0.4', { kind: 'choice', edits: [{ was: '1', value: 1, format: '0%' }] }],
  ])('is a choice where a column of ones follows weights in %s', (_, first, second, fix) => {
    const drawn = workbookOf(sheet`
      {item} | {tracking} | {weight} | {impact} | Part maximale d'impact
      a      | people     | ${first}  | visits   | 1
      b      | pages      | ${second} |          |
    `)
    const { findings } = judge(readPlan(drawn), '2000-01-01')
    const found = findings.filter(({ rule }) => rule.id === cellShareScaleGuessed.id)

    expect(found.at(-1)?.problem.fix).toEqual({ ...fix, edits: fix.edits.map((edit) => expect.objectContaining(edit)) })
  })

  it('is none where one of the cells is a formula', () => {
    const drawn = sheet`
      {item} | {tracking} | الوزن
      a      | people     | =10+50→60
      b      | pages      | 40
    `

    expect(fixOf(drawn)).toBe('no fix')
  })
})
