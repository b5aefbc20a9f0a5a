import type { Place } from '../../src/grid/index.ts'
import type { CountField } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { day } from '../made/workbook.ts'
import { type Bed, tidy } from './beds.ts'
import { spread } from './money.ts'
import { shown, swapped, typed } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

const { cover, coCreation } = tidy.plan

function off(
  rule: RuleId,
  fields: readonly (CountField | null | undefined)[],
  where?: (at: Place) => Place | null,
): readonly Plant[] {
  return fields.flatMap((field) =>
    field?.value == null
      ? []
      : [1, -1].map(
          (by): Plant => ({
            name: `${shown(field.at)} ${by}`,
            deed: typed([field.at, (field.value ?? 0) + by]),
            finds: [[rule, where === undefined ? field.at : where(field.at)]],
          }),
        ),
  )
}

const only = (make: (bed: Bed) => readonly Plant[]) => [[tidy], make] as const

describe('the cover sheet', () => {
  sow(
    'declares another number',
    ...only(() => off('count/declared', [cover?.projects?.value, cover?.activities?.value])),
  )
  sow(
    'declares what is no number',
    ...only(() =>
      [cover?.projects?.value, cover?.activities?.value, cover?.firstYear?.value].flatMap((field): Plant[] =>
        field?.value == null
          ? []
          : [{ name: shown(field.at), deed: typed([field.at, '1O']), finds: [['cell/count-unreadable', field.at]] }],
      ),
    ),
  )
  sow(
    'declares another period',
    ...only(() =>
      [cover?.firstYear?.value].flatMap((field): Plant[] =>
        field?.value == null
          ? []
          : [{ name: shown(field.at), deed: typed([field.at, 2031]), finds: [['workbook/period-differs', field.at]] }],
      ),
    ),
  )
})

describe('table 01', () => {
  sow(
    'two meetings out of order',
    ...only(() =>
      spread((coCreation.meetings ?? []).slice(1)).map(({ date }, index): Plant => {
        const other = coCreation.meetings?.find(
          (meeting) => meeting.date !== date && Math.abs(meeting.date.at.row - date.at.row) === 1,
        )
        return {
          name: `${shown(date.at)} ${index}`,
          deed: swapped(date.at, other?.date.at ?? date.at),
          finds: [['ideas/meeting-order', null]],
        }
      }),
    ),
  )
  sow(
    'a meeting years before',
    ...only(() =>
      spread((coCreation.meetings ?? []).slice(1)).map(
        ({ date }): Plant => ({
          name: shown(date.at),
          deed: typed([date.at, day('2019-01-01')]),
          finds: [['ideas/meeting-order', date.at]],
        }),
      ),
    ),
  )
  sow(
    'a day that is none',
    ...only(() =>
      spread(coCreation.meetings ?? []).map(
        ({ date }): Plant => ({
          name: shown(date.at),
          deed: typed([date.at, '31/02/2023']),
          finds: [['cell/date-unreadable', date.at]],
        }),
      ),
    ),
  )
})

describe('table 02', () => {
  const rows = coCreation.channels?.rows ?? []
  sow(
    'a number of a channel',
    ...only(() =>
      off(
        'ideas/channel-sum',
        rows.flatMap(({ received, selected, refused }) => [received, selected, refused]),
      ),
    ),
  )
  sow(
    'a number of the row of sums',
    ...only(() => {
      const total = coCreation.channels?.total
      return off('ideas/channel-sum', [total?.received, total?.selected, total?.refused])
    }),
  )
})

describe('table 03', () => {
  sow(
    'a reason',
    ...only(() =>
      off(
        'ideas/reasons-sum',
        (coCreation.reasons?.counts ?? []).map(({ count }) => count),
        () => null,
      ),
    ),
  )
  sow('the sum', ...only(() => off('ideas/reasons-sum', [coCreation.reasons?.total])))
})

describe('table 04', () => {
  sow(
    'an axis',
    ...only(() =>
      off(
        'ideas/proposals-sum',
        (coCreation.proposals?.counts ?? []).map(({ count }) => count),
        () => null,
      ),
    ),
  )
  sow('the sum', ...only(() => off('ideas/proposals-sum', [coCreation.proposals?.total])))
})

describe('table 05', () => {
  const rework = coCreation.rework
  sow('proposals', ...only(() => off('ideas/rework-balance', [rework?.proposals], () => null)))
  sow(
    'what became of them',
    ...only(() =>
      off(
        'ideas/rework-balance',
        [rework?.cancelled, rework?.merged, rework?.afterMerging, rework?.reworded, rework?.unchanged],
        () => null,
      ),
    ),
  )
  sow('the final projects', ...only(() => off('ideas/rework-balance', [rework?.projects])))
  sow('the final activities', ...only(() => off('count/declared', [rework?.activities])))
})

describe('table 06', () => {
  sow(
    'an axis',
    ...only(() =>
      off(
        'count/axes',
        (coCreation.finals?.counts ?? []).map(({ count }) => count),
      ),
    ),
  )
  sow('the sum', ...only(() => off('count/axes', [coCreation.finals?.total])))
})
