/** The number format that shows all of a share, from decimal text in points: a rounded view would hide what is summed. */
export function percentFormatFor(pointsText: string): string {
  return pointsText.includes('.') ? '0.00%' : '0%'
}
