import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { rowsInSight, stackOf } from './rows-in-sight.ts'

/** Draws of many rows in a scroller those in sight; each is measured when it is drawn. */
export function useRows(keys: readonly string[], scroller: RefObject<HTMLElement | null>) {
  const heights = useRef(new Map<string, number>())
  const [sight, setSight] = useState({ from: 0, to: 0 })
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const stack = stackOf(keys, heights.current)
  const known = useRef(stack.tops)
  known.current = stack.tops

  useEffect(() => {
    const element = scroller.current
    if (element === null) return

    const look = () => setSight({ from: element.scrollTop, to: element.scrollTop + element.clientHeight })
    const resizes = new ResizeObserver(look)
    resizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])

  /** Notes how high a row is; what a person looks at stays where it is when one above it turns out otherwise. */
  const measure = useCallback(
    (key: string, index: number, height: number) => {
      const top = known.current[index] ?? 0
      const before = heights.current.get(key) ?? (known.current[index + 1] ?? top) - top
      if (Math.abs(height - before) < 0.5) return

      heights.current.set(key, height)
      const element = scroller.current
      if (element !== null && top < element.scrollTop) element.scrollTop += height - before
      redraw()
    },
    [scroller],
  )
  const [first, end] = rowsInSight(stack, sight.from, sight.to)

  return { ...stack, first, end, measure }
}
