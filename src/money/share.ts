import { decimalOf, decimalOfDouble, Exact, type Points, pointsOf } from './exact.ts'
import { plainWriting, splitSign } from './written.ts'

/** How a column writes shares: 5 or 0.05 for 5 %. */
export type ShareScale = 'points' | 'fractions'

const percentSign = /^[%\u066a\uff05]\s*|\s*[%\u066a\uff05]$/
const number = /^(\d{0,7})(?:[.,\u066b](\d{1,20}))?$/
const most = new Exact(1_000_000)
const least = most.negated()
const longestShare = 80

/** Reads a share typed as text; a percent sign makes it points whatever the column's scale. null: not a share. */
export function readShare(text: string, scale: ShareScale): Points | null {
  if (text.length > longestShare) return null

  const written = plainWriting(text)
  const withoutSign = written.replace(percentSign, '')
  const { sign, size } = splitSign(withoutSign)
  const [, whole = '', decimals = ''] = number.exec(size) ?? []
  if (whole + decimals === '') return null

  const share = new Exact(`${sign}${whole || '0'}.${decimals || '0'}`)
  return inPoints(share, withoutSign === written ? scale : 'points')
}

/** Reads a share from the double of a number cell, without its binary residue. null: not a share. */
export function readShareNumber(value: number, scale: ShareScale): Points | null {
  return Number.isFinite(value) ? inPoints(decimalOfDouble(value), scale) : null
}

/** Points as the number a cell of that scale is given: the double nearest to it. */
export function shareNumber(points: Points, scale: ShareScale): number {
  const share = decimalOf(points)

  return (scale === 'points' ? share : share.div(100)).toNumber()
}

function inPoints(share: InstanceType<typeof Exact>, scale: ShareScale): Points | null {
  const points = scale === 'points' ? share : share.times(100)

  return points.gt(most) || points.lt(least) ? null : pointsOf(points)
}
