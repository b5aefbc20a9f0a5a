import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    insetInline: 0,
    paddingBlockEnd: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
})

/** What a row is told. */
export interface MeasuredRowProps {
  readonly name: string
  readonly index: number
  readonly top: number
  readonly measure: (name: string, height: number) => void
  readonly children: ReactNode
}

/** A row at its height in the list, which tells how high it is itself. */
export function MeasuredRow({ name, index, top, measure, children }: MeasuredRowProps) {
  const styles = useStyles()
  const row = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = row.current
    if (element === null) return

    const tell = () => measure(name, element.offsetHeight)
    tell()
    const resizes = new ResizeObserver(tell)
    resizes.observe(element)
    return () => resizes.disconnect()
  }, [name, measure])

  return (
    <div ref={row} data-index={index} className={styles.row} style={{ transform: `translateY(${top}px)` }}>
      {children}
    </div>
  )
}
