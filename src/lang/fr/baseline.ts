import { parseCentimes } from '../../money/index.ts'
import type { baselineAdded } from '../../rules/baseline/added.ts'
import type { baselineChanged } from '../../rules/baseline/changed.ts'
import type { baselineRemoved } from '../../rules/baseline/removed.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type Changed = FactsFrom<typeof baselineChanged>

/** The words of the rules about what the council adopted, in French. */
export const baseline = {
  'baseline/changed': {
    name: "Modification depuis l'adoption",
    what: (facts, say) =>
      `${aspects[facts.aspect](facts.year, say)}${owner(facts, say)} a changé depuis l'adoption\u00a0: ${value(facts, facts.was, say)} alors, ${value(facts, facts.is, say)} aujourd'hui.`,
    why: 'Le conseil a délibéré sur ce programme\u00a0: une modification engage la collectivité sans avoir été adoptée, sauf si le comité en décide.',
    todo: 'Rétablir ce que le conseil a adopté, ou faire décider le comité\u00a0; si le conseil a adopté la modification, enregistrer le nouveau programme adopté.',
  } satisfies RuleWords<Changed>,

  'baseline/added': {
    name: "Ajout depuis l'adoption",
    what: ({ of, label }, say) =>
      of === 'project'
        ? `Le projet ${say.quote(label)} n'est pas dans le programme adopté.`
        : `L'activité ${say.quote(label)} n'est pas dans le programme adopté.`,
    why: "Ce que le conseil n'a pas adopté n'a ni crédits votés ni engagement pris devant les citoyens.",
    todo: "Retirer l'ajout, ou faire décider le comité et soumettre la modification au conseil.",
  } satisfies RuleWords<FactsFrom<typeof baselineAdded>>,

  'baseline/removed': {
    name: "Suppression depuis l'adoption",
    what: ({ of, project, label }, say) =>
      of === 'project'
        ? `Le projet ${say.code(project)} ${say.quote(label)}, que le conseil a adopté, n'est plus dans le programme.`
        : `L'activité ${say.quote(label)} du projet ${say.code(project)}, que le conseil a adoptée, n'est plus dans le programme.`,
    why: 'Un engagement adopté et publié ne disparaît pas sans décision\u00a0: les citoyens en demanderont compte.',
    todo: 'Rétablir ce qui a été supprimé, ou faire décider le comité et soumettre la modification au conseil.',
  } satisfies RuleWords<FactsFrom<typeof baselineRemoved>>,
} as const

const aspects: { readonly [A in Changed['aspect']]: (year: number | null, say: Say) => string } = {
  title: () => "L'intitulé",
  years: () => "L'année de réalisation",
  cost: () => 'Le coût estimatif',
  mobilised: () => 'Le montant des crédits mobilisés',
  programmed: (year, say) => `Le montant à programmer pour ${say.code(String(year))}`,
  start: () => 'La date de début',
  end: () => 'La date de fin',
  weight: () => 'Le poids',
}

function owner({ of, label }: Changed, say: Say): string {
  if (of === 'project') return ' du projet'

  return of === 'activity' ? ` de l'activité ${say.quote(label)}` : ` de l'indicateur ${say.quote(label)}`
}

function value({ aspect }: Changed, text: string, say: Say): string {
  if (text === '') return 'rien'
  if (aspect === 'title') return say.quote(text)
  if (aspect === 'weight') return say.share(text)
  if (aspect === 'start' || aspect === 'end') return say.date(text)

  const centimes = aspect === 'years' ? null : parseCentimes(text)
  return centimes === null ? say.code(text) : say.money(centimes)
}
