import type { budgetActivitySum } from '../../rules/budget/activity-sum.ts'
import type { Column } from '../../rules/budget/amounts.ts'
import type { budgetDeclaredTotal } from '../../rules/budget/declared-total.ts'
import type { budgetGrandTotal } from '../../rules/budget/grand-total.ts'
import type { CellFact } from '../../rules/budget/mend.ts'
import type { budgetProjectCostDiffers } from '../../rules/budget/project-cost-differs.ts'
import type { budgetProjectSum } from '../../rules/budget/project-sum.ts'
import type { budgetProjectTotalRow } from '../../rules/budget/project-total-row.ts'
import type { budgetYearOutsideProject } from '../../rules/budget/year-outside-project.ts'
import type { budgetZeroCost } from '../../rules/budget/zero-cost.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about money, in French. */
export const budget = {
  'budget/activity-sum': {
    name: "Coût d'une activité différent de son financement",
    what: ({ activity, cost, sum, cells }, say) =>
      `Le coût ${ofActivity(activity, say)} est de ${say.money(cost)}, alors que ses crédits mobilisés et programmés totalisent ${say.money(sum)}.${culprits(cells, say)}`,
    why: "Le conseil vote à la fois un coût et son financement\u00a0: s'ils diffèrent, nul ne sait quel montant inscrire au budget.",
    todo: ({ cells }) =>
      namesCost(cells)
        ? "Vérifier le coût de l'activité et les montants qui le composent, et corriger celui qui est erroné."
        : cells.length === 1
          ? "Vérifier d'abord le montant signalé\u00a0: une fois corrigé, les totaux dont il fait partie seront exacts."
          : "Vérifier d'abord les montants signalés\u00a0: une fois corrigés, les totaux dont ils font partie seront exacts.",
    fix: ({ cells }, say) => writing(cells, say),
  } satisfies RuleWords<FactsFrom<typeof budgetActivitySum>>,

  'budget/project-sum': {
    name: "Coût d'un projet différent du total de ses activités",
    what: ({ written, sum, activities, shared }, say) => {
      const its = `${itsActivities(activities, say)} ${say.money(sum)}`
      if (written === null) return `La cellule du coût du projet est vide, alors que ${its}.`

      return shared
        ? `Le coût du projet et sa ligne de total s'accordent sur ${say.money(written)}, alors que ${its}.`
        : `Dans ${matrices.budget}, le coût du projet est de ${say.money(written)}, alors que ${its}.`
    },
    why: "Le coût du projet est le chiffre que le conseil adopte et que le public lit\u00a0; il n'a de sens que s'il est la somme des activités.",
    todo: ({ shared }) =>
      shared
        ? "S'assurer qu'aucune activité ne manque et vérifier leurs montants, puis mettre le coût du projet en accord."
        : 'Vérifier les coûts des activités, puis porter leur total dans la cellule du coût du projet.',
    fix: ({ sum }, say) => `Écrire le total des activités\u00a0: ${say.money(sum)}`,
  } satisfies RuleWords<FactsFrom<typeof budgetProjectSum>>,

  'budget/project-cost-differs': {
    name: "Coût d'un projet différent d'une matrice à l'autre",
    what: ({ listed, budget: programmed }, say) =>
      `Le coût du projet ${amount(listed, say)} dans ${matrices.projects}\u00a0; il ${amount(programmed, say)} dans ${matrices.budget}.`,
    why: 'Deux montants publiés pour un même projet font douter de celui qui a été adopté.',
    todo: 'Établir le bon montant et le porter dans les deux matrices.',
  } satisfies RuleWords<FactsFrom<typeof budgetProjectCostDiffers>>,

  'budget/project-total-row': {
    name: 'Ligne de total du projet',
    what: ({ kind, activity, cells }, say) => {
      if (kind === 'missing')
        return "Les activités de ce projet n'ont pas de ligne de total, à la différence d'autres projets."

      return kind === 'moved'
        ? `D'après la ligne de total du projet, les montants ${ofActivity(activity ?? '', say)} ne sont pas dans la bonne colonne\u00a0: ${differences(cells, say)}.`
        : `La ligne de total du projet n'est pas la somme de ses activités\u00a0: ${differences(cells, say)}.`
    },
    why: "C'est de cette ligne que les crédits passent au budget de chaque année\u00a0: tout écart y passe avec eux.",
    todo: ({ kind }) =>
      ({
        missing:
          'Ajouter après la dernière activité la ligne «\u00a0Coût du projet selon la programmation\u00a0», avec le total de chaque colonne.',
        moved: "Vérifier l'année où l'activité est programmée, et déplacer le montant dans sa colonne.",
        wrong: 'Porter dans chaque colonne le total des activités, de préférence par une formule de somme.',
      })[kind],
    fix: ({ kind, cells }, say) => (kind === 'moved' ? 'Échanger les deux montants' : writing(cells, say)),
  } satisfies RuleWords<FactsFrom<typeof budgetProjectTotalRow>>,

  'budget/grand-total': {
    name: 'Ligne du total général',
    what: ({ kind, cells }, say) =>
      kind === 'missing'
        ? `Il manque, à la fin de ${matrices.budget}, la ligne du total général des projets.`
        : `La ligne du total général n'est pas la somme des projets\u00a0: ${differences(cells, say)}.`,
    why: "Le total général est le coût du programme présenté au conseil et au public, et la première chose que l'on vérifie.",
    todo: ({ kind }) =>
      kind === 'missing'
        ? 'Ajouter au bas de la matrice la ligne «\u00a0Coût estimatif des projets\u00a0», avec le total de chaque colonne.'
        : 'Porter le bon total, de préférence par une formule de somme.',
    fix: ({ cells }, say) => writing(cells, say),
  } satisfies RuleWords<FactsFrom<typeof budgetGrandTotal>>,

  'budget/declared-total': {
    name: 'Montant déclaré différent des matrices',
    what: ({ cells }, say) =>
      `La fiche du programme ne s'accorde pas avec ${matrices.budget}\u00a0: ${differences(cells, say)}.`,
    why: 'Les chiffres de la fiche sont les premiers lus et publiés\u00a0; ils ne peuvent contredire le détail.',
    todo: 'Corriger le montant sur la fiche du programme, ou ajouter à la matrice ce qui lui manque.',
  } satisfies RuleWords<FactsFrom<typeof budgetDeclaredTotal>>,

  'budget/year-outside-project': {
    name: 'Crédits programmés hors des années du projet',
    what: ({ year, named, activities, amount: money }, say) =>
      `Un montant de ${say.money(money)} est programmé en ${say.code(String(year))} (${activityCount(activities, say)}), alors que ${matrices.projects} ne donne au projet que ${yearList(named, say)}.`,
    why: "Des crédits inscrits une année où le projet n'est pas réalisé ne seront pas employés, à moins que l'année annoncée ne soit inexacte.",
    todo: "Reporter le montant sur une année de réalisation du projet, ou ajouter l'année à celles du projet.",
  } satisfies RuleWords<FactsFrom<typeof budgetYearOutsideProject>>,

  'budget/zero-cost': {
    name: 'Projet sans coût',
    what: ({ written }, say) =>
      written
        ? `Le coût estimatif du projet est de ${say.money(0n)}.`
        : "Aucun coût estimatif n'est inscrit pour le projet.",
    why: 'Le projet est peut-être réalisé par les moyens propres de la collectivité\u00a0; il se peut aussi que son coût ait été oublié.',
    todo: 'Rien, si le projet ne demande aucun crédit\u00a0; sinon, inscrire son coût.',
  } satisfies RuleWords<FactsFrom<typeof budgetZeroCost>>,
}

function ofActivity(label: string, say: Say): string {
  return label === '' ? "d'une activité sans nom" : `de l'activité ${say.quote(label)}`
}

function activityCount(count: number, say: Say): string {
  return say.count(count, { one: '# activité', other: '# activités' })
}

function itsActivities(count: number, say: Say): string {
  return say.count(count, {
    one: 'le coût de sa seule activité est de',
    other: 'les coûts de ses # activités totalisent',
  })
}

function amount(centimes: bigint | null, say: Say): string {
  return centimes === null ? "n'est pas inscrit" : `est de ${say.money(centimes)}`
}

function columnName(column: Column, say: Say): string {
  if (column === 'cost') return 'le coût'

  return column === 'mobilised' ? 'les crédits mobilisés' : `le montant programmé en ${say.code(String(column))}`
}

function differences(cells: readonly CellFact[], say: Say): string {
  const parts = cells.map(([column, written, exact]) => {
    const found = written === null ? 'cellule vide' : say.money(written)

    return `${columnName(column, say)} (${found} au lieu de ${say.money(exact)})`
  })

  return say.list(parts)
}

function namesCost(cells: readonly CellFact[]): boolean {
  return cells.some(([column]) => column === 'cost')
}

function culprits(cells: readonly CellFact[], say: Say): string {
  return namesCost(cells) ? '' : ` Tout l'écart est dans ${differences(cells, say)}.`
}

function writing(cells: readonly CellFact[], say: Say): string {
  const [first, ...others] = cells
  if (first === undefined || others.length > 0) return 'Écrire les montants exacts'

  return `Écrire ${say.money(first[2])}`
}

function yearList(years: readonly number[], say: Say): string {
  const list = say.list(years.map((year) => say.code(String(year))))

  return `${say.count(years.length, { one: "l'année", other: 'les années' })} ${list}`
}
