/** Days from 1 March of year 0 to serial 0 of either date system, and to the last day of year 9999. */
const day0Of1900 = 693_900
const day0Of1904 = 695_361
const lastDay = 3_652_364

/**
 * The day of a workbook's serial number, ISO 8601, its time of day dropped. null where no day has that number: below
 * the first, after year 9999, and 60, the 29 February 1900 that the date system has and the calendar has not.
 */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial)
  const first = date1904 ? 0 : 1
  if (!(days >= first) || (days === 60 && !date1904)) return null

  const day = date1904 ? day0Of1904 + days : day0Of1900 + days - (days > 60 ? 1 : 0)
  return day > lastDay ? null : isoOf(day)
}

/** The serial number of a day in a workbook; null for what is no day that it can hold. */
export function serialOfDay(iso: string, date1904: boolean): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) return null

  const since1900 = time / 86_400_000 + 25_569
  const serial = date1904 ? since1900 - 1462 : since1900 - (since1900 <= 60 ? 1 : 0)
  return dayOfSerial(serial, date1904) === iso ? serial : null
}

/** Counting years from March puts the leap day last, where it moves no other. */
function isoOf(day: number): string {
  const era = Math.floor(day / 146_097)
  const dayOfEra = day % 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1

  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(dayOfMonth)].join('-')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
