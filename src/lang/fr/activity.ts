import type { activityBlank } from '../../rules/activity/blank.ts'
import type { activityDuplicate } from '../../rules/activity/duplicate.ts'
import type { activityLabelDiffers } from '../../rules/activity/label-differs.ts'
import type { activityMissingInMatrix } from '../../rules/activity/missing-in-matrix.ts'
import type { activityNone } from '../../rules/activity/none.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about activities across the matrices, in French. */
export const activity = {
  'activity/missing-in-matrix': {
    name: "Activité absente d'une matrice",
    what: ({ label, missing }, say) =>
      label === ''
        ? `Une activité sans nom n'a pas d'équivalent dans ${without(missing)}.`
        : `L'activité ${say.quote(label)} n'a pas d'équivalent dans ${without(missing)}, ni sous ce nom ni sous un nom voisin.`,
    why: "Sans programmation, on ignore le coût d'une activité\u00a0; sans suivi, on en ignore l'issue. Le conseil et le public n'ont du projet qu'une image incomplète.",
    todo: ({ missing }, say) =>
      `Ajouter l'activité dans ${names(missing, say)}, ou la retirer si elle a été abandonnée.`,
  } satisfies RuleWords<FactsFrom<typeof activityMissingInMatrix>>,

  'activity/label-differs': {
    name: "Activité nommée autrement d'une matrice à l'autre",
    what: ({ written, expected }, say) =>
      isUnnamed(written)
        ? `Le nom de l'activité n'est pas inscrit dans cette cellule\u00a0; il s'agit sans doute de ${say.quote(expected)}.`
        : `L'activité est nommée ${quotes(written, say)}\u00a0; ailleurs, c'est ${say.quote(expected)}.`,
    why: "Si le nom change d'une matrice à l'autre, rien n'assure que le crédit et l'indicateur concernent la même activité.",
    todo: "Inscrire le même nom dans les trois matrices, ou distinguer les deux activités s'il y en a bien deux.",
    fix: ({ expected }, say) => `Écrire ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof activityLabelDiffers>>,

  'activity/duplicate': {
    name: 'Activité en double',
    what: ({ label, matrices: list, start, end }, say) =>
      `L'activité ${say.quote(label)} figure plusieurs fois dans le même projet, dans ${names(list, say)}.${
        hasDays(start, end) ? ` La ligne en double porte ${dates(start, end, say)}.` : ''
      }`,
    why: "Une activité en double compte deux fois dans le coût et dans le nombre d'activités\u00a0; elle peut aussi tenir la place d'une autre, disparue du programme.",
    todo: "Supprimer la ligne en double, ou y inscrire l'activité voulue\u00a0; les lignes d'une même activité portent les mêmes dates.",
  } satisfies RuleWords<FactsFrom<typeof activityDuplicate>>,

  'activity/none': {
    name: 'Projet sans activité',
    what: ({ without: matricesWithout, everywhere }) =>
      everywhere ? "Ce projet n'a aucune activité." : `Ce projet n'a aucune activité dans ${without(matricesWithout)}.`,
    why: "Un projet se réalise par ses activités\u00a0: sans elles, il n'y a ni crédit à programmer ni avancement à suivre.",
    todo: ({ without: matricesWithout }, say) =>
      `Inscrire les activités du projet dans ${names(matricesWithout, say)}.`,
  } satisfies RuleWords<FactsFrom<typeof activityNone>>,

  'activity/blank': {
    name: 'Dates sans activité',
    what: ({ start, end }, say) =>
      `Une ligne de ${matrices.monitoring} porte ${dates(start, end, say)}, mais aucune activité.`,
    why: "On ignore ce qui doit être réalisé à ces dates, et l'indicateur de la ligne est compté avec l'activité qui précède.",
    todo: "Inscrire l'activité si elle est distincte, ou effacer les dates si la ligne appartient à l'activité qui précède.",
  } satisfies RuleWords<FactsFrom<typeof activityBlank>>,
}

function isUnnamed(written: readonly string[]): boolean {
  return written.every((label) => label === '')
}

function hasDays(start: string | null, end: string | null): boolean {
  return start !== null || end !== null
}

function dates(start: string | null, end: string | null, say: Say): string {
  if (start !== null && end !== null) return `ses propres dates (du ${say.date(start)} au ${say.date(end)})`
  if (start !== null) return `sa propre date de début (${say.date(start)})`

  return end === null ? 'ses propres dates' : `sa propre date de fin (${say.date(end)})`
}

function names(list: readonly (keyof typeof matrices)[], say: Say): string {
  return say.list(list.map((one) => matrices[one]))
}

/** After a negation. */
function without(list: readonly (keyof typeof matrices)[]): string {
  return list.map((one) => matrices[one]).join(' ni dans ')
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.filter((one) => one !== '').map((one) => say.quote(one)))
}
