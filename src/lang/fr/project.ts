import type { projectAxisDiffers } from '../../rules/project/axis-differs.ts'
import type { projectAxisMissing } from '../../rules/project/axis-missing.ts'
import type { projectMissingInMatrix } from '../../rules/project/missing-in-matrix.ts'
import type { projectNone } from '../../rules/project/none.ts'
import type { projectTitleDiffers } from '../../rules/project/title-differs.ts'
import type { projectTitleMissing } from '../../rules/project/title-missing.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about projects across the matrices, in French. */
export const project = {
  'project/missing-in-matrix': {
    name: "Projet absent d'une matrice",
    what: ({ missing, present }, say) =>
      `Ce projet figure dans ${names(present, say)}, mais pas dans ${without(missing)}.`,
    why: "Un projet n'est complet qu'avec ses activités, ses crédits et ses indicateurs\u00a0: s'il manque dans une matrice, il manque autant au programme publié.",
    todo: ({ missing }, say) =>
      `Ajouter le projet dans ${names(missing, say)}, ou le retirer du classeur s'il a été abandonné.`,
  } satisfies RuleWords<FactsFrom<typeof projectMissingInMatrix>>,

  'project/title-differs': {
    name: "Intitulé différent d'une matrice à l'autre",
    what: ({ written, expected }, say) =>
      `Le projet est intitulé ${quotes(written, say)}\u00a0; ailleurs, il s'intitule ${say.quote(expected)}.`,
    why: "Sous deux intitulés, le lecteur ne sait s'il s'agit d'un ou de deux projets, ni lequel le conseil a adopté.",
    todo: "Reprendre dans les trois matrices l'intitulé que le conseil a adopté.",
    fix: ({ expected }, say) => `Écrire ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof projectTitleDiffers>>,

  'project/axis-differs': {
    name: "Axe différent d'une matrice à l'autre",
    what: ({ written, expected }, say) =>
      `Le projet est classé sous l'axe ${quotes(written, say)}\u00a0; ailleurs, il relève de l'axe ${say.quote(expected)}.`,
    why: "Projets et crédits sont regroupés par axe\u00a0: les totaux ne tiennent pas si le projet compte tantôt pour un axe, tantôt pour l'autre.",
    todo: "Reprendre dans les trois matrices l'axe que le conseil a adopté.",
    fix: ({ expected }, say) => `Écrire ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof projectAxisDiffers>>,

  'project/title-missing': {
    name: 'Projet sans intitulé',
    what: ({ matrices: list, elsewhere }, say) =>
      `L'intitulé du projet n'est pas inscrit dans ${without(list)}${elsewhere === null ? '' : `\u00a0; ailleurs, c'est ${say.quote(elsewhere)}`}.`,
    why: "L'intitulé est ce que le public lit d'un projet, et la plateforme n'en accepte aucun sans lui.",
    todo: "Inscrire l'intitulé que le conseil a adopté.",
    fix: ({ elsewhere }, say) => `Écrire ${say.quote(elsewhere ?? '')}`,
  } satisfies RuleWords<FactsFrom<typeof projectTitleMissing>>,

  'project/axis-missing': {
    name: 'Projet sans axe',
    what: ({ matrices: list, elsewhere }, say) =>
      `L'axe du projet n'est pas inscrit dans ${without(list)}${elsewhere === null ? '' : `\u00a0; ailleurs, c'est ${say.quote(elsewhere)}`}.`,
    why: "Projets et crédits sont regroupés par axe\u00a0: un projet sans axe n'entre dans aucun de ces totaux.",
    todo: "Inscrire l'axe prioritaire dont relève le projet.",
    fix: ({ elsewhere }, say) => `Écrire ${say.quote(elsewhere ?? '')}`,
  } satisfies RuleWords<FactsFrom<typeof projectAxisMissing>>,

  'project/none': {
    name: 'Programme sans projet',
    what: () => "Les trois matrices sont dans ce classeur, et aucun projet n'y est encore inscrit.",
    why: "Sans projet, il n'y a dans ce classeur rien à contrôler, à totaliser ni à publier.",
    todo: "Inscrire les projets du programme, ou contrôler le fichier où ils se trouvent si ce n'est pas celui-ci.",
  } satisfies RuleWords<FactsFrom<typeof projectNone>>,
}

function names(list: readonly (keyof typeof matrices)[], say: Say): string {
  return say.list(list.map((one) => matrices[one]))
}

/** After a negation. */
function without(list: readonly (keyof typeof matrices)[]): string {
  return list.map((one) => matrices[one]).join(' ni dans ')
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.quote(one)))
}
