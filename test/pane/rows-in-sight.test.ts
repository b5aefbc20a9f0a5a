import { rowAt, rowsInSight, stackOf } from '../../src/pane/check/rows-in-sight.ts'

const keys = Array.from({ length: 10_000 }, (_, index) => `row ${index}`)
const heights = new Map(keys.map((key, index) => [key, 50 + (index % 7) * 10]))

it('rows stand under each other, each as high as it was measured', () => {
  const { tops, height } = stackOf(['a', 'b', 'c'], new Map([['b', 30]]))

  expect([...tops]).toEqual([0, 120, 150, 270])
  expect(height).toBe(270)
})

it.each([0, 1, 49, 50, 12_345, 799_900])('the row at %d begins there or above, and ends below', (height) => {
  const stack = stackOf(keys, heights)
  const at = rowAt(stack, height)

  expect(stack.tops[at]).toBeLessThanOrEqual(height)
  expect(stack.tops[at + 1]).toBeGreaterThan(height)
})

it('of many rows a few are drawn, also at both ends and where there are none', () => {
  const stack = stackOf(keys, heights)
  const drawn = (from: number) => rowsInSight(stack, from, from + 500)

  expect(drawn(0)[0]).toBe(0)
  expect(drawn(stack.height - 500)[1]).toBe(10_000)
  for (const from of [0, 5_000, stack.height - 500]) expect(drawn(from)[1] - drawn(from)[0]).toBeLessThan(30)
  expect(rowsInSight(stackOf([], heights), 0, 500)).toEqual([0, 0])
})
