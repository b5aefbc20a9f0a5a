import type { indicatorImpactMaximum } from '../../rules/indicator/impact-maximum.ts'
import type { indicatorImpactNone } from '../../rules/indicator/impact-none.ts'
import type { indicatorNone } from '../../rules/indicator/none.ts'
import type { indicatorTwoInOne } from '../../rules/indicator/two-in-one.ts'
import type { indicatorWeightMissing } from '../../rules/indicator/weight-missing.ts'
import type { indicatorWeightRange } from '../../rules/indicator/weight-range.ts'
import type { indicatorWeightsSum } from '../../rules/indicator/weights-sum.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords } from '../language.ts'

/** The words of the rules about indicators, in French. */
export const indicator = {
  'indicator/weights-sum': {
    name: "Poids dont la somme n'est pas de 100",
    what: ({ sum }, say) =>
      `La somme des poids des indicateurs de suivi du projet est de ${say.share(sum)} au lieu de ${say.share('100')}.`,
    why: "L'avancement se mesure sur 100\u00a0: avec une autre somme, celui du projet est surévalué ou sous-évalué devant le conseil et le public.",
    todo: (_, say) =>
      `Revoir les poids avec le service responsable du projet jusqu'à ce que leur somme soit de ${say.share('100')}.`,
    fix: (_, say) => `Répartir ${say.share('100')} en proportion des poids`,
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightsSum>>,

  'indicator/none': {
    name: 'Activité sans indicateur de suivi',
    what: ({ activity }, say) => `L'activité ${say.quote(activity)} n'a aucun indicateur de suivi.`,
    why: "Sans indicateur, nul ne peut dire si l'activité avance ou est achevée, et elle ne compte pas dans l'avancement.",
    todo: "Donner à l'activité un indicateur et un poids, et adapter les poids des autres indicateurs du projet.",
  } satisfies RuleWords<FactsFrom<typeof indicatorNone>>,

  'indicator/weight-missing': {
    name: 'Indicateur ou poids manquant',
    what: ({ indicator, weight }, say) => {
      if (indicator !== '') return `L'indicateur de suivi ${say.quote(indicator)} n'a pas de poids.`

      return weight === null
        ? "Un taux est inscrit pour un indicateur de suivi qui n'est pas nommé."
        : `Un poids de ${say.share(weight)} est inscrit sans son indicateur de suivi.`
    },
    why: "Un indicateur ne peut être suivi et compté qu'avec son poids.",
    todo: ({ indicator }) =>
      indicator === '' ? "Écrire l'indicateur, ou vider les cellules de la ligne." : "Saisir le poids de l'indicateur.",
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightMissing>>,

  'indicator/weight-range': {
    name: 'Poids impossible',
    what: ({ indicator, weight }, say) =>
      `Le poids de l'indicateur de suivi ${say.quote(indicator)} est de ${say.share(weight)}\u00a0: il doit dépasser ${say.share('0')} sans dépasser ${say.share('100')}.`,
    why: 'Avec un tel poids, un indicateur ne compte pour rien, ou compte plus que le projet entier.',
    todo: "Corriger le poids, ou retirer l'indicateur s'il n'a plus lieu d'être.",
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightRange>>,

  'indicator/impact-none': {
    name: "Projet sans indicateur d'impact",
    what: ({ title }, say) => `Le projet${title === '' ? '' : ` ${say.quote(title)}`} n'a aucun indicateur d'impact.`,
    why: "Sans indicateur d'impact, le projet peut être mené à son terme sans que l'on sache ce qu'il a changé pour les habitants.",
    todo: (_, say) => `Ajouter au moins un indicateur d'impact, au taux maximal de ${say.share('100')}.`,
  } satisfies RuleWords<FactsFrom<typeof indicatorImpactNone>>,

  'indicator/impact-maximum': {
    name: "Taux maximal d'un indicateur d'impact",
    what: ({ indicator, maximum }, say) => {
      if (indicator === '') return "Un taux maximal est inscrit sans son indicateur d'impact."

      return maximum === null
        ? `L'indicateur d'impact ${say.quote(indicator)} n'a pas de taux maximal.`
        : `Le taux maximal de l'indicateur d'impact ${say.quote(indicator)} est de ${say.share(maximum)} et non de ${say.share('100')}.`
    },
    why: "Chaque indicateur d'impact se mesure à lui seul sur 100\u00a0; sur une autre échelle, les impacts ne se comparent plus.",
    todo: ({ indicator }, say) =>
      indicator === ''
        ? "Écrire l'indicateur d'impact, ou vider la cellule."
        : `Inscrire ${say.share('100')} comme taux maximal.`,
  } satisfies RuleWords<FactsFrom<typeof indicatorImpactMaximum>>,

  'indicator/two-in-one': {
    name: 'Plusieurs indicateurs dans une cellule',
    what: ({ items }, say) =>
      `Une même cellule contient ${say.number(items.length)} indicateurs pour un seul taux\u00a0: ${say.list(items.map((item) => say.quote(item)))}.`,
    why: 'Un seul taux pour plusieurs indicateurs ne dit pas lequel a été atteint.',
    todo: 'Donner à chaque indicateur sa propre ligne et son propre taux.',
  } satisfies RuleWords<FactsFrom<typeof indicatorTwoInOne>>,
}
