import { type Project, saysNone, saysOwnMeans, shortHash } from '../../plan/index.ts'
import { textKey } from '../../text/index.ts'
import { itemsOf } from '../said.ts'
import type { Draft, Source } from './draft.ts'

/** The rows of a project's partners. A contribution stands beside its partner only where the cells leave no doubt whose it is. */
export function partnerRows({ project, idOf }: Source): readonly Draft<'partners'>[] {
  const partners = partnersOf(project)
  const contributions = itemsOf(project.listed?.contributions ?? [])
  const own = contributions.length === partners.length ? contributions : []

  return partners.map((partner, index) => {
    const contribution = own[index] ?? ''

    return {
      partner_id: shortHash(`partner\n${idOf(project)}\n${textKey(partner)}`),
      project_code: project.code,
      partner,
      kind: saysOwnMeans(partner) ? 'own-means' : 'partner',
      position: index + 1,
      contribution: saysNone(contribution) ? null : contribution,
    }
  })
}

/** Each once, however often it is written. */
function partnersOf({ listed }: Project): readonly string[] {
  const named = itemsOf(listed?.partners ?? []).filter((partner) => !saysNone(partner))
  const byKey = new Map(named.toReversed().map((partner) => [textKey(partner), partner]))

  return [...byKey.values()].toReversed()
}
