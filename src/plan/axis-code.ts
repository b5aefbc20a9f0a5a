import { codeReader, patternOf } from './code-pattern.ts'
import type { Plan } from './types.ts'

/** Reads the axis code within the project codes of a plan; null where its codes have none. */
export function axisCodeReader({ projects, settings }: Plan): (code: string) => string | null {
  const pattern = patternOf(
    projects.map(({ code }) => code),
    settings.codePattern,
  )
  if (pattern === null) return () => null

  const read = codeReader(pattern)
  return (code) => read(code)?.axis || null
}

/** The code that a row of a list of axis codes begins with; null ends the list. */
export function axisCodeAlone(text: string): string | null {
  return /^[A-Z][A-Z0-9]{0,11}$/.test(text.trim()) ? text.trim() : null
}
