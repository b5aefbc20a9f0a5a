import type { ArtifactLocation } from './artifact.ts'

/** A cell of a sheet, a sheet, or the file as a whole, as a location of SARIF. */
export function locationOf(artifactLocation: ArtifactLocation, sheet: string | null, cell: string | null) {
  const physicalLocation = { artifactLocation }
  if (sheet === null) return { physicalLocation }

  const name = cell ?? sheet
  const fullyQualifiedName = cell === null ? quoted(sheet) : `${quoted(sheet)}!${cell}`

  return { physicalLocation, logicalLocations: [{ name, fullyQualifiedName, kind: cell === null ? 'sheet' : 'cell' }] }
}

/** As formulas write it. */
function quoted(sheet: string): string {
  return /^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
}
