import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'
import { rowAt, rowsInSight, type Stack, stackOf } from './rows-in-sight.ts'

/** Draws of many rows in a scroller those in sight; each is measured when it is drawn. */
export function useRows(keys: readonly string[], scroller: RefObject<HTMLElement | null>) {
  const heights = useRef(new Map<string, number>())
  const [times, redraw] = useReducer((before: number) => before + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are new each time
  const stack = useMemo(() => stackOf(keys, heights.current), [keys, times])
  const { from, to } = useSight(scroller)
  useSteady(keys, stack, scroller)

  const measure = useCallback((key: string, height: number) => {
    if (heights.current.get(key) === height) return

    heights.current.set(key, height)
    redraw()
  }, [])
  const [first, end] = rowsInSight(stack, from, to)

  return { ...stack, first, end, measure }
}

/** What of the rows is in sight, from one height to another. */
function useSight(scroller: RefObject<HTMLElement | null>) {
  const [sight, setSight] = useState({ from: 0, to: 0 })

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

  return sight
}

/** Keeps the row that a person reads where it is when rows above it come, go, or turn out higher than was thought. */
function useSteady(keys: readonly string[], stack: Stack, scroller: RefObject<HTMLElement | null>): void {
  const last = useRef({ keys, stack })

  useLayoutEffect(() => {
    const before = last.current
    last.current = { keys, stack }
    const element = scroller.current
    if (element === null || element.scrollTop === 0 || before.stack === stack) return

    const at = rowAt(before.stack, element.scrollTop)
    const now = before.keys === keys ? at : keys.indexOf(before.keys[at] ?? '')
    if (now >= 0) element.scrollTop += (stack.tops[now] ?? 0) - (before.stack.tops[at] ?? 0)
  }, [keys, stack, scroller])
}
