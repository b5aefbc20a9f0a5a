import { columnWords, type FieldNames, type MatrixNames } from '../column-words.ts'
import type { Say } from '../language.ts'

/** The columns of the matrices in French. */
export const fields: FieldNames = {
  code: 'Code du projet',
  axis: 'Axe prioritaire',
  title: 'Intitulé du projet',
  objectives: 'Objectifs du projet',
  activity: 'Activités',
  years: 'Année de réalisation',
  link: "Lien avec le programme d'action",
  partners: 'Partenaires potentiels',
  contribution: 'Contribution des partenaires',
  cost: 'Coût estimatif du projet',
  activityCost: 'Coût estimatif des activités',
  mobilised: 'Crédits mobilisés au budget',
  programmed: 'À programmer',
  start: 'Date de début',
  end: 'Date de fin',
  tracking: 'Indicateurs de suivi',
  weight: "Taux maximal de l'indicateur de suivi",
  achieved: "Taux annuel réalisé de l'indicateur de suivi",
  impact: "Indicateurs d'impact",
  maximum: "Taux maximal de l'indicateur d'impact",
  impactAchieved: "Taux annuel réalisé de l'indicateur d'impact",
}

/** The three matrices in French. */
export const matrices: MatrixNames = {
  projects: 'la matrice des objectifs et des activités',
  budget: 'la matrice de la programmation financière annuelle',
  monitoring: "la matrice de suivi et d'évaluation",
}

/** Where a read cell stands, as part of a sentence. */
export function where(column: string, say: Say): string {
  const words = columnWords(column, fields, matrices)
  if (column.startsWith('co-creation/')) return 'dans les tableaux de la co-construction'

  return words === null ? 'sur la fiche du programme' : `dans la colonne ${say.quote(words.name)} de ${words.matrix}`
}
