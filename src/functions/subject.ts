import type { ReportLanguage } from '../lang/index.ts'
import { codeText } from '../plan/code-pattern.ts'
import { textKey } from '../text/index.ts'
import type { Facts } from './facts.ts'
import { invalid, type Trouble, unavailable } from './outcome.ts'

/** What a formula asks about. */
export type Subject =
  | { readonly of: 'plan' }
  | { readonly of: 'project'; readonly index: number; readonly code: string }
  | { readonly of: 'axis'; readonly axis: string }

/**
 * What a code names: a project, an axis by its title, or the whole plan by `*`. Nothing names nothing: Excel passes an
 * empty cell as null, '' or 0, and it must not give the sum of everything.
 */
export function subjectOf(code: unknown, { projects, axes }: Facts, language: ReportLanguage): Subject | Trouble {
  const words = language.interface.addin.unavailable
  const written = String(code ?? '').trim()
  if (written === '' || written === '0') return invalid(words.codeNeeded)
  if (written === '*') return { of: 'plan' }

  const key = codeText(written)
  const [index, ...others] = projects.get(key) ?? []
  if (others.length > 0) return unavailable(words.sharedCode(written, language.say))
  if (index !== undefined) return { of: 'project', index, code: key }

  const axis = axes.get(textKey(written))
  return axis === undefined ? unavailable(words.unknownCode(written, language.say)) : { of: 'axis', axis }
}

/** The same where a code that is left out names the whole plan. */
export function subjectOrPlan(code: unknown, facts: Facts, language: ReportLanguage): Subject | Trouble {
  return code === null || code === undefined ? { of: 'plan' } : subjectOf(code, facts, language)
}

/** Whether a code named nothing that can be asked about. */
export function isTrouble(value: Subject | Trouble): value is Trouble {
  return 'kind' in value
}
