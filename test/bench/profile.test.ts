import { placesOf } from './places.ts'
import { type CallFrame, type Profile, weigh } from './profile.ts'

/** A profile of calls, each within the one before it, and how many milliseconds were spent in each itself. */
function profileOf(stack: readonly (readonly [name: string, file: string, took: number])[]): Profile {
  const frames: readonly CallFrame[] = stack.map(([functionName, file]) => ({
    functionName,
    url: file === '' ? '' : `file:///home/somebody/src/infitah/${file}`,
    lineNumber: 6,
    columnNumber: 0,
  }))

  return {
    nodes: frames.map((callFrame, id) => ({ id, callFrame, children: id + 1 < frames.length ? [id + 1] : [] })),
    startTime: 0,
    samples: frames.map((_, id) => id),
    timeDeltas: stack.map(([, , took]) => took * 1000),
  }
}

describe('a profile weighed', () => {
  test('by folders, where what reads text is its callers work, and by functions themselves', () => {
    const profile = profileOf([
      ['(root)', '', 0],
      ['check', 'dist/check.js', 1],
      ['readPlan', 'dist/plan/read.js', 2],
      ['textKey', 'dist/text/comparable.js', 8],
      ['(garbage collector)', '', 4],
      ['(idle)', '', 100],
    ])

    expect(weigh(profile, placesOf())).toEqual({
      milliseconds: 15,
      phases: [
        ['plan', 10],
        ['garbage collection', 4],
        ['node itself', 1],
      ],
      functions: [
        ['textKey text/comparable.js:7', 8],
        ['(garbage collector)', 4],
        ['readPlan plan/read.js:7', 2],
        ['check check.js:7', 1],
        ['(root)', 0],
      ],
    })
  })

  test('as V8 itself while it compiles, whatever was called', () => {
    const profile = profileOf([
      ['(root)', '', 0],
      ['readPlan', 'dist/plan/read.js', 2],
      ['readPlan', 'dist/plan/read.js', 3],
    ])
    const { phases } = weigh(profile, placesOf(), [[1_500, 2_500]])

    expect(phases).toEqual([
      ['plan', 3],
      ['V8: parse and compile', 2],
      ['node itself', 0],
    ])
  })

  test('as loading, whatever runs inside of it', () => {
    const place = ({ functionName }: CallFrame) => ({
      name: functionName,
      phase: functionName === 'require' ? 'loading modules' : 'rules',
    })
    const { phases } = weigh(
      profileOf([
        ['require', 'a.js', 1],
        ['rule', 'b.js', 2],
      ]),
      place,
    )

    expect(phases).toEqual([['loading modules', 3]])
  })

  test('by the package where a function is of none of ours', () => {
    const url = 'file:///home/node_modules/saxes/saxes.js'

    expect(placesOf()({ functionName: 'write', url, lineNumber: 0, columnNumber: 0 })).toEqual({
      name: 'write saxes/saxes.js:1',
      phase: null,
    })
  })
})
