import { equalPoints, type Points, pointsText, readShare, type ShareScale, shareNumber } from '../../money/index.ts'
import type { ShareField } from '../../plan/index.ts'
import { percentFormatFor } from '../percent-format.ts'
import type { CellEdit } from '../rule.ts'

/** Writes a share the way its cell already writes it, in a format that shows all of it. */
export function shareEdit(field: ShareField, share: Points): CellEdit {
  const edit = { at: field.at, was: field.written }
  const text = pointsText(share)
  if (field.asText) return { ...edit, value: textLike(field, share) }
  if (field.percentFormat || scaleOf(field) === 'fractions') {
    return { ...edit, value: shareNumber(share, 'fractions'), format: percentFormatFor(text) }
  }

  return { ...edit, value: shareNumber(share, 'points'), ...(text.includes('.') ? { format: '0.00' } : {}) }
}

function textLike(field: ShareField, share: Points): string {
  if (/[%\u066a\uff05]/.test(field.written)) return `${pointsText(share)}%`

  return scaleOf(field) === 'points' ? pointsText(share) : String(shareNumber(share, 'fractions'))
}

/** A bare number was read as points where it says the same number of them. */
function scaleOf({ written, value }: ShareField): ShareScale {
  const asPoints = readShare(written, 'points')

  return asPoints !== null && value !== null && equalPoints(asPoints, value) ? 'points' : 'fractions'
}
