import { openPackage, partBytes } from '../../../../src/hosts/xlsx/index.ts'
import { listZip, packedBytes } from '../../../../src/hosts/xlsx/zip.ts'

/** The compressed bytes of every entry, by name in the archive's order. */
export function packedParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(listZip(bytes).map((entry) => [entry.name, Buffer.from(packedBytes(bytes, entry)).toString('base64')]))
}

/** Names of the parts that two archives do not share, to the byte. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [packedParts(before), packedParts(after)]

  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort()
}

/** A part's text. */
export function textOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(partBytes(openPackage(bytes), part))
}
