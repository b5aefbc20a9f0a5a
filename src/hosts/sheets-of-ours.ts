/** A name of a workbook and the formula that it stands for. */
export interface DefinedName {
  readonly name: string
  readonly formula: string
}

/** Names of the sheets, in lower case, that a defined name of ours points at. */
export function sheetsOfOurs(definedNames: readonly DefinedName[]): ReadonlySet<string> {
  return new Set(definedNames.filter(({ name }) => /^_infitah/i.test(name)).flatMap(({ formula }) => sheetsIn(formula)))
}

/** Whether a name is ours, and its sheet is no more: programs keep the names of what is deleted. */
export function isLostOfOurs({ name, formula }: DefinedName): boolean {
  return /^_infitah/i.test(name) && formula.includes('#REF!')
}

function sheetsIn(formula: string): readonly string[] {
  const names = formula.matchAll(/'((?:[^']|'')+)'!|([^'!,()=\s]+)!/g)

  return [...names].map(([, quoted, plain = '']) => (quoted?.replaceAll("''", "'") ?? plain).toLowerCase())
}
