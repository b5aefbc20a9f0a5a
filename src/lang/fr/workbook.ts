import type { FactsFrom } from '../../rules/rule.ts'
import type { workbookColumnMissing } from '../../rules/workbook/column-missing.ts'
import type { workbookColumnRepeated } from '../../rules/workbook/column-repeated.ts'
import type { workbookColumnUnknown } from '../../rules/workbook/column-unknown.ts'
import type { workbookMatrixDuplicate } from '../../rules/workbook/matrix-duplicate.ts'
import type { workbookMatrixMissing } from '../../rules/workbook/matrix-missing.ts'
import type { workbookPeriodDiffers } from '../../rules/workbook/period-differs.ts'
import type { workbookRowStray } from '../../rules/workbook/row-stray.ts'
import type { workbookSettingUnread } from '../../rules/workbook/setting-unread.ts'
import type { RuleWords, Say } from '../language.ts'
import { fields, matrices } from './fields.ts'

/** The words of the rules about the workbook as a whole, in French. */
export const workbook = {
  'workbook/matrix-missing': {
    name: 'Matrice absente',
    what: ({ matrix, found, missing }, say) =>
      `Ce classeur ne contient pas ${matrices[matrix]}${found.length === 0 ? "\u00a0: aucune feuille n'en porte les intitulés." : `. La ligne qui s'en approche le plus porte les intitulés ${headers(found, say)}${lacking(missing, say)}.`}`,
    why: 'Sans les trois matrices, le programme ne peut être ni contrôlé ni publié\u00a0: les projets, leurs crédits et leur suivi se lisent ensemble.',
    todo: 'Remettre la matrice dans le classeur, ou rendre à ses colonnes leurs intitulés habituels.',
  } satisfies RuleWords<FactsFrom<typeof workbookMatrixMissing>>,

  'workbook/matrix-duplicate': {
    name: 'Matrice en plusieurs exemplaires',
    what: ({ matrix, candidates }, say) =>
      `Le classeur contient ${say.number(candidates)} tableaux qui peuvent être ${matrices[matrix]}\u00a0; seul est lu celui dont l'en-tête est cité en dernier.`,
    why: 'Tant que deux versions coexistent, nul ne sait laquelle le conseil a adoptée.',
    todo: "Garder le tableau valable et retirer les autres du classeur, ou supprimer leur ligne d'en-tête.",
  } satisfies RuleWords<FactsFrom<typeof workbookMatrixDuplicate>>,

  'workbook/column-missing': {
    name: 'Colonne absente',
    what: ({ matrix, field, year, yearless, resembles }, say) =>
      yearless && resembles !== null
        ? `Dans ${matrices[matrix]}, la colonne intitulée ${say.quote(resembles)} ne dit pas son année\u00a0: ses montants ne sont pas lus.`
        : `La colonne ${say.quote(heading(field, year))} manque dans ${matrices[matrix]}.${resembles === null ? '' : ` S'agit-il de la colonne intitulée ${say.quote(resembles)}\u00a0?`}`,
    why: 'Ce que cette colonne doit dire de chaque projet reste inconnu, alors que la plateforme nationale le demande.',
    todo: ({ field, year, yearless }, say) =>
      yearless
        ? "Inscrire l'année dans l'intitulé de chaque colonne de crédits à programmer."
        : `Intituler ${say.quote(heading(field, year))} la colonne voulue, ou l'ajouter.`,
  } satisfies RuleWords<FactsFrom<typeof workbookColumnMissing>>,

  'workbook/column-unknown': {
    name: 'Colonne inconnue',
    what: ({ matrix, text, repeats }, say) =>
      repeats
        ? `L'intitulé ${say.quote(text)} figure plus d'une fois dans ${matrices[matrix]}\u00a0; seule la première colonne est lue.`
        : `La colonne ${say.quote(text)} n'est pas prévue dans ${matrices[matrix]}\u00a0; elle est conservée sans être lue.`,
    why: "Son contenu n'est ni contrôlé ni envoyé à la plateforme.",
    todo: "Rien, s'il s'agit d'une note interne\u00a0; sinon, lui donner l'intitulé habituel.",
  } satisfies RuleWords<FactsFrom<typeof workbookColumnUnknown>>,

  'workbook/column-repeated': {
    name: 'Colonnes de même intitulé',
    what: ({ matrix, columns, text }, say) =>
      `${say.count(columns, { one: '# colonne est intitulée', other: '# colonnes sont intitulées' })} ${say.quote(text)} dans ${matrices[matrix]}, avec des montants différents\u00a0: aucune n'est lue.`,
    why: 'Nul ne sait quels montants sont programmés, et tout total qui en dépend peut être faux.',
    todo: "Inscrire la bonne année dans l'intitulé de chaque colonne, ou retirer de la matrice celle qui n'a plus cours.",
  } satisfies RuleWords<FactsFrom<typeof workbookColumnRepeated>>,

  'workbook/row-stray': {
    name: 'Ligne hors projet',
    what: ({ text }, say) =>
      `La ligne qui commence par ${say.quote(text)} n'appartient à aucun projet\u00a0: son contenu n'a pas été lu.`,
    why: 'Une activité ou un montant resté hors de son projet manque dans tous les totaux.',
    todo: 'Replacer la ligne sous son projet, lui donner un code de projet, ou la sortir de la matrice.',
  } satisfies RuleWords<FactsFrom<typeof workbookRowStray>>,

  'workbook/setting-unread': {
    name: 'Réglage incompris',
    what: ({ written }, say) =>
      `La valeur ${say.quote(written)} n'a pas de sens pour ce réglage de la page de garde\u00a0; elle n'est pas appliquée.`,
    why: "Qui a écrit ce réglage croit que le contrôle en tient compte, alors qu'il n'en est rien.",
    todo: "Écrire l'une des valeurs admises pour ce réglage, ou supprimer la ligne.",
  } satisfies RuleWords<FactsFrom<typeof workbookSettingUnread>>,

  'workbook/period-differs': {
    name: 'Période déclarée différente de celle des matrices',
    what: ({ declared, years }, say) =>
      `La page de garde déclare la période ${say.code(declared)}, alors que les projets et les colonnes de crédits portent sur ${say.code(years)}.`,
    why: "La période identifie le programme sur la plateforme nationale\u00a0; ici, les dates et les codes ont été contrôlés d'après les années des matrices.",
    todo: 'Corriger la période sur la page de garde.',
  } satisfies RuleWords<FactsFrom<typeof workbookPeriodDiffers>>,
}

type Header = keyof typeof fields

function headers(list: readonly Header[], say: Say): string {
  return say.list(list.map((field) => say.quote(fields[field])))
}

function lacking(list: readonly Header[], say: Say): string {
  return list.length === 0 ? '' : `\u00a0; il y manque ${headers(list, say)}`
}

/** A column's header; of one column a year, with its year. */
function heading(field: keyof typeof fields, year: number | null): string {
  return year === null ? fields[field] : `${fields[field]} ${year}`
}
