import type { Place } from '../../src/grid/index.ts'
import type { Block, Plan, Project } from '../../src/plan/index.ts'
import type { RuleId } from '../../src/rules/index.ts'
import { type Bed, beds } from './beds.ts'
import { spread } from './money.ts'
import { shown, typed } from './planting.ts'
import { type Plant, sow } from './sowing.ts'

const parts = ['listed', 'budget', 'followed'] as const

/** Projects here and there whose code is well written in all matrices. */
function wellWritten({ plan }: Bed): readonly Project[] {
  return spread(plan.projects.filter((project) => parts.every((part) => codeOf(project[part]) === project.code)))
}

function codeOf(block: Block | null): string {
  return (block?.code.written ?? '').replace(/\s/g, '')
}

/** A code written otherwise in one matrix, for several projects, in each matrix. */
function inEach(
  bed: Bed,
  rule: RuleId | null,
  write: (code: string, project: Project) => string | null,
): readonly Plant[] {
  return wellWritten(bed).flatMap((project) =>
    parts.flatMap((part): Plant[] => {
      const at = project[part]?.code.at
      const code = write(project.code, project)
      return at === undefined || code === project.code
        ? []
        : [{ name: `${code} in ${shown(at)}`, deed: typed([at, code]), finds: rule === null ? [] : [[rule, at]] }]
    }),
  )
}

/** A code written otherwise in all three matrices, to be mended in the first, of this project or another. */
function inAll(
  bed: Bed,
  rule: RuleId,
  write: (code: string, project: Project) => string,
  toMend = (project: Project) => project,
): readonly Plant[] {
  return wellWritten(bed).flatMap((project): Plant[] => {
    const [first] = codesOf(toMend(project))
    const code = write(project.code, project)
    const cells = codesOf(project).map((at): readonly [Place, string] => [at, code])
    return first === undefined
      ? []
      : [{ name: `${code} for ${project.code}`, deed: typed(...cells), finds: [[rule, first]] }]
  })
}

function codesOf(project: Project): readonly Place[] {
  return parts.flatMap((part) => project[part]?.code.at ?? [])
}

const pieces = (code: string) => code.split('-')
const joined = (...texts: readonly (string | undefined)[]) => texts.join('-')
/** [PO, 24, 25, CDAI, 01] */
const rewritten = (change: (parts: readonly string[]) => readonly (string | undefined)[]) => (code: string) =>
  joined(...change(pieces(code)))

const otherAxis = ({ projects }: Plan, own: string) =>
  projects.map(({ code }) => pieces(code)[3]).find((axis) => axis !== pieces(own)[3])

describe('a code', () => {
  const slips: Readonly<Record<string, (code: string) => string>> = {
    'an equals sign': (code) => code.replace(/-(\d+)$/, '=$1'),
    'parts in another order': rewritten(([head, one, two, axis, number]) => [head, axis, one, two, number]),
    'an underscore': (code) => code.replace('-', '_'),
    'no hyphen before the number': (code) => code.replace(/-(\d+)$/, '$1'),
    'a letter O in the number': (code) =>
      code.replace(/\d{2}$/, (digits) => (digits.includes('0') ? digits.replace('0', 'O') : `O${digits}`)),
    'a digit in the axis': rewritten(([head, one, two, axis, number]) => [head, one, two, `${axis}0`, number]),
    'another letter in front': (code) => `X${code.slice(1)}`,
    'one year only': rewritten(([head, one, , axis, number]) => [head, one, axis, number]),
    'no axis': rewritten(([head, one, two, , number]) => [head, one, two, number]),
    'no number': rewritten(([head, one, two, axis]) => [head, one, two, axis]),
    'a dot behind': (code) => `${code}.`,
    'a letter behind': (code) => `${code}a`,
    'a letter too few': (code) => code.slice(1),
  }

  describe.each(Object.entries(slips))('with %s', (_name, write) => {
    sow('in one matrix', beds, (bed) => inEach(bed, 'code/malformed', write))
  })

  describe('harmless', () => {
    sow('spaces and a line break', beds, (bed) => inEach(bed, null, (code) => ` ${code.replace('-', ' -\n')} `))
    sow('a no-break space', beds, (bed) => inEach(bed, null, (code) => code.replace('-', '\u00a0-')))
  })

  sow('left out in one matrix', beds, (bed) => inEach(bed, 'code/missing', () => null))
  sow('of the years before', beds, (bed) =>
    inAll(
      bed,
      'code/period',
      rewritten(([head, , , axis, number]) => [head, '22', '23', axis, number]),
    ),
  )
  sow('of other years in one matrix', beds, (bed) =>
    inEach(
      bed,
      'code/period',
      rewritten(([head, , , axis, number]) => [head, '22', '23', axis, number]),
    ),
  )
  sow('of another axis', beds, (bed) =>
    inAll(bed, 'code/axis', (code) =>
      rewritten(([head, one, two, , number]) => [head, one, two, otherAxis(bed.plan, code), number])(code),
    ),
  )
  sow('of another axis in one matrix', beds, (bed) =>
    inEach(bed, 'code/axis', (code) =>
      rewritten(([head, one, two, , number]) => [head, one, two, otherAxis(bed.plan, code), number])(code),
    ),
  )
  sow('of another number', beds, (bed) =>
    inAll(
      bed,
      'code/sequence',
      rewritten(([head, one, two, axis]) => [head, one, two, axis, '47']),
    ),
  )
  sow('of another number in one matrix', beds, (bed) =>
    inEach(
      bed,
      'code/sequence',
      rewritten(([head, one, two, axis]) => [head, one, two, axis, '47']),
    ),
  )
  sow('of another project in all matrices', beds, (bed) =>
    inAll(
      bed,
      'code/duplicate',
      (code) => neighbour(bed, code)?.code ?? '',
      (own) => {
        const other = neighbour(bed, own.code)
        return other === undefined || other.axis !== own.axis || other.index < own.index ? own : other
      },
    ),
  )
  sow('of another project in one matrix', beds, (bed) =>
    inEach(bed, 'code/duplicate', (code) => neighbour(bed, code)?.code ?? ''),
  )
})

/** The project before; the second for the first. */
function neighbour({ plan: { projects } }: Bed, own: string): Project | undefined {
  const index = projects.findIndex(({ code }) => code === own)

  return projects[index === 0 ? 1 : index - 1]
}
