import { type ReactNode, type RefCallback, useCallback, useState } from 'react'

/** How many items of a long list are drawn together. */
export const partSize = 40

/** How far from what is in sight a part is drawn: nobody sees it come. */
const ahead = '600px 0px'

/** A page that scrolls carries this attribute, so that what stands in it knows how near it is. */
export const scrolls = { 'data-scrolls': '' } as const

/** What is drawn in parts. */
export interface InPartsProps<T> {
  readonly items: readonly T[]
  readonly draw: (item: T, index: number) => ReactNode
  /** How high an item usually is, in pixels. */
  readonly height: number
  /** Keeps the place of items that are not drawn yet. */
  readonly space: (watched: RefCallback<HTMLElement>, height: number) => ReactNode
}

/** Draws the first items of a list at once, and the others as a person comes near them: a long list is there as soon as a short one. */
export function InParts<T>({ items, ...how }: InPartsProps<T>) {
  const starts = Array.from({ length: Math.ceil(items.length / partSize) }, (_, part) => part * partSize)

  return starts.map((start) => <Part key={start} items={items.slice(start, start + partSize)} start={start} {...how} />)
}

function Part<T>({ items, start, draw, height, space }: InPartsProps<T> & { readonly start: number }) {
  const [near, setNear] = useState(start === 0)
  const watched = useCallback((element: HTMLElement | null) => whenNear(element, () => setNear(true)), [])

  return near ? items.map((item, index) => draw(item, start + index)) : space(watched, items.length * height)
}

function whenNear(element: HTMLElement | null, act: () => void): () => void {
  if (element === null) return () => {}

  const seen = (entries: readonly IntersectionObserverEntry[]) => entries.some((entry) => entry.isIntersecting) && act()
  const watch = new IntersectionObserver(seen, { root: element.closest('[data-scrolls]'), rootMargin: ahead })
  watch.observe(element)
  return () => watch.disconnect()
}
