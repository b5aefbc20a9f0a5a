const day = 86_400_000
const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/

/** Serial number of an ISO 8601 day or moment in the workbook's date system, its zone ignored; null where it is none. */
export function serialOf(text: string, date1904: boolean): number | null {
  const match = parts.exec(text.trim())
  if (match === null) return null

  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const days = Date.UTC(year, month - 1, date) / day
  if (new Date(days * day).toISOString().slice(0, 10) !== text.trim().slice(0, 10)) return null

  const serial = days - firstDay(date1904) + (hours * 3600 + minutes * 60 + seconds) / 86_400
  // The 1900 system counts a 29 February 1900 that never was.
  const counted = date1904 || serial >= 61 ? serial : serial - 1
  return counted < 0 ? null : counted
}

/** Format that shows a serial number as ISO 8601 does. */
export function isoFormat(serial: number): string {
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss'
}

function firstDay(date1904: boolean): number {
  return Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30) / day
}
