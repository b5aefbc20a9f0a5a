/** What a page goes on with while another is shown. */
export interface Keeping {
  /** Made when it is first asked for by its name. */
  readonly keep: <T extends Kept>(name: string, make: () => T) => T
  readonly end: () => void
}

interface Kept {
  readonly end: () => void
}

/** A place for what pages keep, each under its own name. */
export function keeping(): Keeping {
  const kept = new Map<string, Kept>()

  return {
    keep<T extends Kept>(name: string, make: () => T): T {
      const known = (kept.get(name) as T | undefined) ?? make()
      kept.set(name, known)

      return known
    },
    end() {
      for (const one of kept.values()) one.end()
    },
  }
}
