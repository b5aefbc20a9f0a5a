import type { Report } from '../report/schema.ts'
import type { Block } from './document.ts'
import type { MinutesLanguage } from './language.ts'

/** The authorities over the minutes, from the kingdom down to the collectivity. */
export function authoritiesOf({ plan }: Report, { say, interface: words }: MinutesLanguage): readonly string[] {
  const { kind, region, collectivity } = plan
  const above = kind === 'region' || region === null ? [] : [words.minutes.region(region, say)]

  return [
    words.form.kingdom,
    words.minutes.ministry,
    ...above,
    ...(collectivity === null ? [] : [say.code(collectivity)]),
  ]
}

/** The end: where and when it was drawn up, and who signs. */
export function signingOf({ plan }: Report, { interface: words }: MinutesLanguage): readonly Block[] {
  const { signers, closing } = words.minutes

  return [
    { kind: 'text', text: closing },
    {
      kind: 'signing',
      done: words.document.signing.done,
      signers: [signers.chair, signers.rapporteur, signers.president[plan.kind ?? 'commune']],
    },
  ]
}
