/**
 * The role of who recorded a decision, where the name stands in brackets behind it; null where nobody can tell a role from
 * a name: a name is not to leave.
 */
export function roleOf(by: string): string | null {
  return /^\s*([^()]*[^()\s])\s*\([^()]+\)\s*$/u.exec(by)?.[1] ?? null
}
