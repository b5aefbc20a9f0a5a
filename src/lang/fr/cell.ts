import type { cellAmountAsText } from '../../rules/cell/amount-as-text.ts'
import type { cellAmountEmpty } from '../../rules/cell/amount-empty.ts'
import type { cellAmountNegative } from '../../rules/cell/amount-negative.ts'
import type { cellAmountPrecision } from '../../rules/cell/amount-precision.ts'
import type { cellAmountUnreadable } from '../../rules/cell/amount-unreadable.ts'
import type { cellCountUnreadable } from '../../rules/cell/count-unreadable.ts'
import type { cellDateUnreadable } from '../../rules/cell/date-unreadable.ts'
import type { cellErrorValue } from '../../rules/cell/error-value.ts'
import type { cellFormulaNotCalculated } from '../../rules/cell/formula-not-calculated.ts'
import type { cellShareScaleGuessed } from '../../rules/cell/share-scale-guessed.ts'
import type { cellShareUnreadable } from '../../rules/cell/share-unreadable.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices, where } from './fields.ts'

const placeNames = {
  projects: `de ${matrices.projects}`,
  budget: `de ${matrices.budget}`,
  monitoring: `de ${matrices.monitoring}`,
  cover: 'de la fiche du programme',
  'co-creation': 'des tableaux de co-construction',
} as const

/** The words of the rules about single cells, in French. */
export const cell = {
  'cell/error-value': {
    name: "Valeur d'erreur",
    what: ({ column, written }, say) => `L'erreur ${say.code(written)} s'affiche ${where(column, say)}.`,
    why: 'La donnée attendue reste inconnue, et aucune somme qui en dépend ne peut être vérifiée.',
    todo: 'Corriger la formule, ou saisir la valeur elle-même.',
  } satisfies RuleWords<FactsFrom<typeof cellErrorValue>>,

  'cell/formula-not-calculated': {
    name: 'Formules sans résultat',
    what: ({ place, neverCalculated }) =>
      `Des formules ${placeNames[place]} n'ont jamais été calculées\u00a0: le fichier n'en contient pas le résultat.${neverCalculated ? " Les codes, intitulés et activités en dépendent\u00a0: d'ici là, le reste du programme n'est pas contrôlé." : ''}`,
    why: 'Une formule sans résultat ne vaut pas zéro\u00a0: son montant est inconnu.',
    todo: "Ouvrir le classeur dans Excel, le recalculer (F9) et l'enregistrer de nouveau.",
  } satisfies RuleWords<FactsFrom<typeof cellFormulaNotCalculated>>,

  'cell/amount-unreadable': {
    name: 'Montant illisible',
    what: ({ column, written, readings }, say) =>
      `${say.quote(written)}, ${where(column, say)}, ${readings.length === 0 ? 'ne se lit pas comme un montant' : `peut se lire ${either(readings, say)}`}.`,
    why: "Un montant incertain ne s'additionne pas\u00a0: le projet reste hors des totaux publiés.",
    todo: ({ readings }, say) =>
      readings.length === 0
        ? 'Saisir le montant en chiffres, sans texte ni signe à côté.'
        : `Saisir en chiffres le montant voulu\u00a0: ${either(readings, say)}.`,
  } satisfies RuleWords<FactsFrom<typeof cellAmountUnreadable>>,

  'cell/amount-negative': {
    name: 'Montant négatif',
    what: ({ column, amount }, say) => `Un montant est négatif ${where(column, say)}\u00a0: ${say.money(amount)}.`,
    why: "Un coût ou un crédit n'est jamais négatif, et il réduirait les totaux présentés au public.",
    todo: 'Vérifier le montant et le saisir sans le signe moins\u00a0; un crédit annulé vaut zéro.',
  } satisfies RuleWords<FactsFrom<typeof cellAmountNegative>>,

  'cell/amount-precision': {
    name: 'Plus de deux décimales',
    what: ({ column, amount }, say) =>
      `Le montant ${say.number(amount)}, ${where(column, say)}, a plus de deux décimales.`,
    why: "Rien ne se paie au-dessous du centime, et les décimales qu'Excel n'affiche pas comptent pourtant dans ses sommes.",
    todo: ({ rounded }, say) => `Saisir le montant exact, soit ${say.money(rounded)} s'il ne lui manque que l'arrondi.`,
    fix: ({ rounded }, say) => `Arrondir à ${say.money(rounded)}`,
  } satisfies RuleWords<FactsFrom<typeof cellAmountPrecision>>,

  'cell/amount-as-text': {
    name: 'Montants saisis en texte',
    what: ({ column }, say) => `Des montants sont saisis sous forme de texte et non de nombres ${where(column, say)}.`,
    why: "La fonction SOMME d'Excel ignore le texte sans avertir\u00a0: un total du classeur peut donc être trop faible.",
    todo: 'Convertir ces cellules en nombres.',
    fix: () => 'Convertir en nombres',
  } satisfies RuleWords<FactsFrom<typeof cellAmountAsText>>,

  'cell/amount-empty': {
    name: 'Montants vides',
    what: ({ column }, say) =>
      `Les cellules vides ${where(column, say)} ont été lues comme des zéros, car leur ligne porte d'autres montants.`,
    why: "Une cellule vide ne dit pas si rien n'est prévu ou si un montant a été oublié.",
    todo: "Inscrire 0 là où rien n'est prévu, ou le montant qui manque.",
    fix: () => 'Écrire 0',
  } satisfies RuleWords<FactsFrom<typeof cellAmountEmpty>>,

  'cell/share-scale-guessed': {
    name: 'Échelle des taux supposée',
    what: ({ column, scale }, say) =>
      `Rien n'indique comment les taux sont écrits ${where(column, say)}\u00a0: ${say.number(scale === 'points' ? '5' : '0.05')} a été lu comme ${say.share('5')}.`,
    why: "Lus à l'autre échelle, les poids et l'avancement seraient cent fois plus grands ou plus petits.",
    todo: 'Vérifier cette lecture, et donner à la colonne le format pourcentage.',
    fix: () => 'Donner à la colonne le format pourcentage',
  } satisfies RuleWords<FactsFrom<typeof cellShareScaleGuessed>>,

  'cell/date-unreadable': {
    name: 'Date illisible',
    what: ({ column, kind, written }, say) =>
      `${say.quote(written)}, ${where(column, say)}, ${kind === 'years' ? "n'est ni une année ni une période" : "n'est pas une date valable"}.`,
    why: 'Sans elle, nul ne peut dire si le projet est dans les délais.',
    todo: ({ kind }, say) =>
      kind === 'years'
        ? `Saisir l'année ou les années, par exemple ${say.code('2024')} ou ${say.code('2024-2025')}.`
        : `Saisir le jour, le mois et l'année, par exemple ${say.code('31/01/2024')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellDateUnreadable>>,

  'cell/share-unreadable': {
    name: 'Taux illisible',
    what: ({ column, written }, say) => `${say.quote(written)}, ${where(column, say)}, n'est pas un pourcentage.`,
    why: "Sans ce taux, l'avancement du projet ne peut pas être calculé.",
    todo: (_, say) => `Saisir le pourcentage en chiffres, par exemple ${say.share('5')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellShareUnreadable>>,

  'cell/count-unreadable': {
    name: 'Nombre illisible',
    what: ({ column, written }, say) => `${say.quote(written)}, ${where(column, say)}, n'est pas un nombre.`,
    why: "Un nombre illisible n'est pas comparé aux matrices\u00a0: s'il est faux, personne ne le voit.",
    todo: (_, say) => `Saisir le nombre seul, en chiffres, par exemple ${say.code('12')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellCountUnreadable>>,
}

function either(readings: readonly string[], say: Say): string {
  return readings.map((reading) => say.number(reading)).join(' ou ')
}
