import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Geometry } from './geometry.ts'
import { sameWindow, type Window, windowAt } from './view.ts'

/** The rows and columns in sight of a scrolled element; follows its scrolling and its size. */
export function useWindow(scroller: RefObject<HTMLElement | null>, geometry: Geometry): Window {
  const [window, setWindow] = useState(() => windowAt(geometry, { top: 0, start: 0, width: 900, height: 600 }))
  const look = useCallback(() => {
    const element = scroller.current
    if (element === null) return

    // Right to left, browsers count what is scrolled below zero.
    const start = Math.abs(element.scrollLeft)
    const { scrollTop: top, clientWidth: width, clientHeight: height } = element
    const next = windowAt(geometry, { top, start, width, height })
    setWindow((now) => (sameWindow(now, next) ? now : next))
  }, [scroller, geometry])

  useEffect(() => {
    const element = scroller.current
    if (element === null) return

    const sizes = new ResizeObserver(look)
    element.addEventListener('scroll', look, { passive: true })
    sizes.observe(element)
    look()

    return () => {
      element.removeEventListener('scroll', look)
      sizes.disconnect()
    }
  }, [scroller, look])

  return window
}
