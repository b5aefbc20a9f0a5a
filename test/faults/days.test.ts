import type { DateField, Project } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { day } from '../made/workbook.ts'
import { type Bed, followed, pasted, tidy } from './beds.ts'

/** Before anything could be late. */
const beds = [tidy, pasted, { ...followed, asOf: '2026-02-28' }]

import { spread } from './money.ts'
import { both, cellIn, shown, swapped, typed } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

/** Activities here and there with both days, among them first and last rows; a project over one year or all. */
function activitiesIn({ plan }: Bed): readonly { project: Project; start: DateField; end: DateField }[] {
  const all = plan.projects.flatMap((project) =>
    (project.followed?.activities ?? []).map((activity) => ({ project, activity })),
  )
  const dated = all.flatMap(({ project, activity: { start, end } }) =>
    start?.value != null && end?.value != null && start.value < end.value ? [{ project, start, end }] : [],
  )

  return [...spread(dated), ...spread(dated.slice(3, 20))]
}

type Dated = ReturnType<typeof activitiesIn>[number]

function plants(bed: Bed, make: (dated: Dated) => Omit<Plant, 'name'> | null): readonly Plant[] {
  return activitiesIn(bed).flatMap((dated) => {
    const made = make(dated)
    return made === null ? [] : [{ name: `${shown(dated.start.at)} ${dated.start.value} ${dated.end.value}`, ...made }]
  })
}

const one = (rule: RuleId, field: DateField) => [[rule, field.at] as const]
const years = (bed: Bed) => ({ first: bed.plan.years[0] ?? 0, last: bed.plan.years.at(-1) ?? 0 })

describe('days', () => {
  sow('start and end swapped', beds, (bed) =>
    plants(bed, ({ start, end }) => ({
      deed: swapped(start.at, end.at),
      finds: one('schedule/end-before-start', end),
    })),
  )
  sow('no start', beds, (bed) =>
    plants(bed, ({ start }) => ({ deed: typed([start.at, null]), finds: one('schedule/missing', start) })),
  )
  sow('no end', beds, (bed) =>
    plants(bed, ({ end }) => ({ deed: typed([end.at, null]), finds: one('schedule/missing', end) })),
  )
  sow('neither start nor end', beds, (bed) =>
    plants(bed, ({ project, start, end }) =>
      project.followed?.blanks.length !== 0
        ? null
        : { deed: typed([start.at, null], [end.at, null]), finds: one('schedule/missing', start) },
    ),
  )
  sow('31 February', beds, (bed) =>
    plants(bed, ({ end }) => ({
      deed: typed([end.at, `31/02/${years(bed).last}`]),
      finds: one('cell/date-unreadable', end),
    })),
  )
  sow('a word for a day', beds, (bed) =>
    plants(bed, ({ start }) => ({ deed: typed([start.at, 'سيحدد لاحقا']), finds: one('cell/date-unreadable', start) })),
  )
  sow('a start before the plan', beds, (bed) =>
    plants(bed, ({ start }) => ({
      deed: typed([start.at, day(`${years(bed).first - 1}-06-01`)]),
      finds: one('schedule/outside-period', start),
    })),
  )
  sow('an end after the plan', beds, (bed) =>
    plants(bed, ({ end }) => ({
      deed: typed([end.at, day(`${years(bed).last + 1}-06-01`)]),
      finds: one('schedule/outside-period', end),
    })),
  )
  sow('an error value', beds, (bed) =>
    plants(bed, ({ start }) => ({
      deed: typed([start.at, { value: { error: '#REF!' } }]),
      finds: one('cell/error-value', start),
    })),
  )
  sow('one day on 1 January', beds, (bed) =>
    plants(bed, ({ start, end }) => ({
      deed: typed([end.at, cellIn(bed.workbook, start.at)]),
      finds: start.value?.endsWith('-01-01') ? one('schedule/same-day', end) : [],
    })),
  )
  sow('one day on 31 December', beds, (bed) =>
    plants(bed, ({ start, end }) => ({
      deed: typed([start.at, cellIn(bed.workbook, end.at)]),
      finds: one('schedule/same-day', start),
    })),
  )
  sow('one day in between', beds, (bed) =>
    plants(bed, ({ start, end }) => ({
      deed: both(
        typed([start.at, day(`${start.value?.slice(0, 4)}-05-17`)]),
        typed([end.at, day(`${start.value?.slice(0, 4)}-05-17`)]),
      ),
      finds: [],
    })),
  )
  sow('the year that the project does not name', [tidy, pasted], (bed) =>
    plants(bed, ({ project, start, end }) => {
      const other = bed.plan.years.find((year) => !project.years.includes(year))
      if (other === undefined || project.activities.length === 1) return null

      return {
        deed: typed([start.at, day(`${other}-02-01`)], [end.at, day(`${other}-11-30`)]),
        finds: [['schedule/year-differs', null]],
      }
    }),
  )
})
