import type { Project } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { type Bed, beds } from './beds.ts'
import { spread } from './money.ts'
import { shown, typed } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

const parts = ['listed', 'budget', 'followed'] as const

function inEach(
  { plan }: Bed,
  field: 'axis' | 'title',
  rule: RuleId | null,
  write: (text: string, project: Project) => string | null,
): readonly Plant[] {
  return spread(plan.projects).flatMap((project) =>
    parts.flatMap((part): Plant[] => {
      const head = project[part]?.[field]
      if (head == null) return []

      const text = write(head.written, project)
      return [
        {
          name: `${text} in ${shown(head.at)}`,
          deed: typed([head.at, text]),
          finds: rule === null ? [] : [[rule, head.at]],
        },
      ]
    }),
  )
}

describe('a title', () => {
  sow('changed in one matrix', beds, (bed) =>
    inEach(bed, 'title', 'project/title-differs', (text) => `${text} بالجماعة`),
  )
  sow('wholly other in one matrix', beds, (bed) =>
    inEach(bed, 'title', 'project/title-differs', () => 'اقتناء حافلات للنقل المدرسي'),
  )
  sow('with one letter too many in one matrix', beds, (bed) =>
    inEach(bed, 'title', 'project/title-differs', (text) => `${text}ن`),
  )
  sow('of another project in one matrix', beds, (bed) =>
    inEach(
      bed,
      'title',
      'project/title-differs',
      (_text, own) => bed.plan.projects.find((other) => other !== own)?.title ?? '',
    ),
  )
  sow('empty in one matrix', beds, (bed) => inEach(bed, 'title', 'project/title-missing', () => null))
  sow('spaced and dotted otherwise', beds, (bed) =>
    inEach(bed, 'title', null, (text) => ` ${text.replaceAll(' ', '  ')} ؛`),
  )
})

describe('an axis', () => {
  sow('of another project in one matrix', beds, (bed) =>
    inEach(
      bed,
      'axis',
      'project/axis-differs',
      (_text, own) => bed.plan.projects.find(({ axis }) => axis !== own.axis)?.axis ?? '',
    ),
  )
  sow('that nobody knows in one matrix', beds, (bed) =>
    inEach(bed, 'axis', 'project/axis-differs', () => 'البيئة والمناخ'),
  )
  sow('empty in one matrix', beds, (bed) => inEach(bed, 'axis', 'project/axis-missing', () => null))
  sow('spaced otherwise', beds, (bed) => inEach(bed, 'axis', null, (text) => ` ${text.replaceAll(' ', '  ')}`))
})
