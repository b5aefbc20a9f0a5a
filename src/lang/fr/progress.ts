import type { progressDecreasing } from '../../rules/progress/decreasing.ts'
import type { progressEarly } from '../../rules/progress/early.ts'
import type { progressFundedNotStarted } from '../../rules/progress/funded-not-started.ts'
import type { progressNegative } from '../../rules/progress/negative.ts'
import type { progressNoneRecorded } from '../../rules/progress/none-recorded.ts'
import type { progressOverWeight } from '../../rules/progress/over-weight.ts'
import type { progressOverdue } from '../../rules/progress/overdue.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about progress, in French. */
export const progress = {
  'progress/over-weight': {
    name: 'Réalisation supérieure au maximum',
    what: ({ indicator, year, achieved, limit }, say) =>
      `Le taux réalisé de l'indicateur ${say.quote(indicator)}${year === null ? '' : ` à la fin de ${say.code(String(year))}`} est de ${say.share(achieved)}, alors que son taux maximal est de ${say.share(limit)}.`,
    why: "Ce qui dépasse le maximum gonfle l'avancement de tout le projet et masque ce qui reste à faire.",
    todo: "Corriger le taux réalisé\u00a0; la colonne d'une année ne porte que ce qui a été réalisé cette année-là, sauf si son intitulé précise «\u00a0cumulé\u00a0».",
  } satisfies RuleWords<FactsFrom<typeof progressOverWeight>>,

  'progress/decreasing': {
    name: 'Taux cumulé en recul',
    what: ({ indicator, year, achieved, yearBefore, before }, say) =>
      `Le taux cumulé de l'indicateur ${say.quote(indicator)} recule de ${say.share(before)} en ${say.code(String(yearBefore))} à ${say.share(achieved)} en ${say.code(String(year))}.`,
    why: "Ce qui a été réalisé ne recule pas\u00a0: l'un des deux chiffres présentés au public est inexact.",
    todo: "Vérifier les deux années\u00a0; si chaque colonne ne porte que ce qui a été réalisé dans l'année, retirer «\u00a0cumulé\u00a0» de son intitulé.",
  } satisfies RuleWords<FactsFrom<typeof progressDecreasing>>,

  'progress/negative': {
    name: 'Taux réalisé négatif',
    what: ({ indicator, year, achieved }, say) =>
      `Le taux réalisé de l'indicateur ${say.quote(indicator)}${year === null ? '' : ` en ${say.code(String(year))}`} est de ${say.share(achieved)}, au-dessous de zéro.`,
    why: "Ce qui est réalisé ne descend pas au-dessous de zéro, et un taux négatif abaisse l'avancement de tout le projet.",
    todo: "Écrire le taux sans signe moins, ou corriger celui des années précédentes s'il s'agissait d'en retrancher une part.",
  } satisfies RuleWords<FactsFrom<typeof progressNegative>>,

  'progress/early': {
    name: 'Réalisation avant le début',
    what: ({ activity, start, years }, say) =>
      `Une réalisation est inscrite en ${yearList(years, say)} pour l'activité ${say.quote(activity)}, qui ne commence que le ${say.date(start)}.`,
    why: "La date de début ou l'avancement inscrit est inexact, et les deux sont publiés.",
    todo: "Corriger la date de début, ou reporter le taux sur l'année où il a été réalisé.",
  } satisfies RuleWords<FactsFrom<typeof progressEarly>>,

  'progress/overdue': {
    name: 'Activité en retard',
    what: ({ activity, end, achieved, weight }, say) =>
      `L'activité ${say.quote(activity)} devait s'achever le ${say.date(end)}\u00a0; son taux réalisé est de ${say.share(achieved)} sur ${say.share(weight)}.`,
    why: "Le conseil doit savoir quels engagements n'ont pas été tenus à temps, et en rendre compte au public.",
    todo: "Inscrire ce qui a été réalisé depuis\u00a0; si l'activité est en retard, soumettre une nouvelle date au comité de suivi, avec le motif.",
  } satisfies RuleWords<FactsFrom<typeof progressOverdue>>,

  'progress/none-recorded': {
    name: 'Aucune réalisation inscrite',
    what: ({ firstYear, columns }, say) =>
      `Le programme a commencé en ${say.code(String(firstYear))} et aucun taux réalisé n'y est inscrit${columns === 0 ? `\u00a0: ${matrices.monitoring} n'a pas de colonne à cet effet` : ''}.`,
    why: "Tant que rien n'est inscrit, le programme paraît non commencé et les retards restent invisibles.",
    todo: 'Faire inscrire par chaque service les taux réalisés de ses indicateurs.',
  } satisfies RuleWords<FactsFrom<typeof progressNoneRecorded>>,

  'progress/funded-not-started': {
    name: 'Crédits sans réalisation',
    what: ({ activity, years, credits }, say) =>
      `${say.money(credits)} ont été programmés en ${yearList(years, say)} pour l'activité ${say.quote(activity)}, dont rien n'est réalisé.`,
    why: 'Des crédits votés et non employés appellent une explication, et peuvent devoir être reportés.',
    todo: 'Inscrire ce à quoi les crédits ont servi, ou les reprogrammer avec le service du budget.',
  } satisfies RuleWords<FactsFrom<typeof progressFundedNotStarted>>,
}

function yearList(years: readonly number[], say: Say): string {
  return say.list(years.map((year) => say.code(String(year))))
}
