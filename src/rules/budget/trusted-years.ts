/** A row's amounts by year, without years that are none of the plan's where one of the plan's has no column: a header is wrong there. */
export function trustedYears<T>(byYear: ReadonlyMap<number, T>, planYears: readonly number[]): ReadonlyMap<number, T> {
  if (planYears.every((year) => byYear.has(year))) return byYear

  return new Map([...byYear].filter(([year]) => planYears.includes(year)))
}
