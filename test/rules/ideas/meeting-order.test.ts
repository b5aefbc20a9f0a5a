import * as fc from 'fast-check'
import { ideasMeetingOrder } from '../../../src/rules/ideas/meeting-order.ts'
import { outOfOrder } from '../../../src/rules/ideas/out-of-order.ts'
import { pictures, sheet } from '../../picture.ts'
import { checkedBy, foundBy, planWith } from './found-by.ts'

/** The meetings stand from row 2 on. */
function check(...days: readonly (string | null)[]) {
  return foundBy(
    ideasMeetingOrder,
    planWith([['تاريخ الاجتماع', 'موضوعه'], ...days.map((day) => [day, 'مواصلة بلورة المقترحات'])]),
  )
}

pictures(ideasMeetingOrder, {
  clean: {
    'meetings that follow each other': sheet`
      {date}     | {subject}
      2023-05-22 | proposals
      2023-06-09 | choice
      2023-06-09 | budget
    `,
  },
  found: {
    'a year too early': sheet`
      {date}          | {subject}
      2023-05-22      | proposals
      2022-06-09 ◂D05 | choice
      2023-06-16      | budget
      2023-06-21      | adoption
    `,
  },
})

describe('ideas/meeting-order', () => {
  it('is silent where meetings follow each other, also on one day or from the latest', () => {
    expect(check('22/05/2023', '09/06/2023', '09/06/2023', '07/09/2023')).toEqual([])
    expect(check('07/09/2023', '09/06/2023', '22/05/2023')).toEqual([])
    expect(check()).toEqual([])
    expect(foundBy(ideasMeetingOrder, planWith([]))).toEqual([])
  })

  it('points at the one date that breaks the order', () => {
    const subject = 'مواصلة بلورة المقترحات'

    expect(check('22/05/2023', '09/06/2022', '16/06/2023', '21/06/2023')).toEqual([
      { at: 'A3', facts: { date: '2022-06-09', subject, after: '2023-05-22', before: '2023-06-16' } },
    ])
    expect(check('22/05/2023', '09/12/2023', '16/06/2023', '21/06/2023')).toEqual([
      { at: 'A3', facts: { date: '2023-12-09', subject, after: '2023-05-22', before: '2023-06-16' } },
    ])
    expect(check('22/05/2024', '09/06/2023', '16/06/2023', '21/06/2023')).toEqual([
      { at: 'A2', facts: { date: '2024-05-22', subject, after: null, before: '2023-06-09' } },
    ])
  })

  it('points at the later of two that contradict each other', () => {
    expect(check('09/06/2023', '22/05/2023').map(({ at }) => at)).toEqual(['A3'])
    expect(check('01/05/2023', '09/06/2023', '22/05/2023', '01/07/2023').map(({ at }) => at)).toEqual(['A4'])
  })

  it('reads a list from the latest by its own order', () => {
    expect(check('07/09/2023', '16/06/2024', '09/06/2023', '22/05/2023')).toMatchObject([
      { at: 'A3', facts: { after: '2023-06-09', before: '2023-09-07' } },
    ])
  })

  it('tells meetings of one subject apart', () => {
    const plan = planWith([
      ['تاريخ الاجتماع', 'موضوعه'],
      ['01/05/2023', 'بلورة'],
      ['02/05/2022', 'بلورة'],
      ['03/05/2023', 'بلورة'],
      ['04/05/2022', 'بلورة'],
      ['05/05/2023', 'بلورة'],
    ])
    const about = checkedBy(ideasMeetingOrder, plan).map((found) => ('about' in found ? found.about : null))

    expect(about).toEqual([
      { of: 'plan', part: 'meeting/بلوره/2' },
      { of: 'plan', part: 'meeting/بلوره/4' },
    ])
  })

  it('does not check a date that cannot be read, and skips a missing one', () => {
    expect(check('22/05/2023', '31/06/2023', null, '01/05/2023')).toMatchObject([
      { at: 'A5', facts: { after: '2023-05-22', before: null } },
      { at: 'A3', facts: 'not checked' },
    ])
  })

  it('leaves the rest of any list in order, and says nothing of a list that is', () => {
    const days = fc.array(
      fc.integer({ min: 1, max: 9 }).map((day) => `2023-05-0${day}`),
      { maxLength: 8 },
    )

    fc.assert(
      fc.property(days, (list) => {
        const out = new Set(outOfOrder(list).map(({ index }) => index))
        const rest = list.filter((_, index) => !out.has(index))
        const rising = [...rest].sort()

        expect([rising, [...rising].reverse()]).toContainEqual(rest)
        expect(outOfOrder([...list].sort())).toEqual([])
      }),
    )
  })
})
