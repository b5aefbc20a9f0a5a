import type { countAxes } from '../../rules/count/axes.ts'
import type { countDeclared } from '../../rules/count/declared.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type DeclaredFacts = FactsFrom<typeof countDeclared>

/** The words of the rules about declared numbers, in French. */
export const count = {
  'count/declared': {
    name: 'Nombre déclaré différent des matrices',
    what: (facts, say) =>
      `Le nombre ${numberOf[facts.of]} est de ${say.number(facts.written)} ${places[facts.in]}, alors que les matrices comptent ${things[facts.of](facts.counted, say)}.`,
    why: 'Le nombre déclaré est celui qui est présenté au conseil et publié\u00a0: il ne peut différer de ce que détaille le programme.',
    todo: 'Corriger le nombre déclaré, ou compléter les matrices.',
  } satisfies RuleWords<DeclaredFacts>,

  'count/axes': {
    name: 'Répartition par axe différente des matrices',
    what: ({ axes, written, counted }, say) =>
      axes.length === 0
        ? `Le total du tableau 06 est de ${say.number(written[0] ?? 0)}, alors que les matrices comptent ${things.projects(counted[0] ?? 0, say)}.`
        : `Le tableau 06 ne compte pas les projets par axe comme les matrices\u00a0: ${say.list(
            axes.map(
              (axis, index) =>
                `${say.quote(axis)} (${say.number(written[index] ?? 0)} au lieu de ${say.number(counted[index] ?? 0)})`,
            ),
          )}.`,
    why: 'Ce tableau dit la part de chaque axe prioritaire dans le programme\u00a0: il doit en suivre le détail.',
    todo: "Vérifier dans le tableau le nombre de projets et l'intitulé de l'axe, ou dans les matrices l'axe du projet concerné.",
  } satisfies RuleWords<FactsFrom<typeof countAxes>>,
}

const numberOf = { projects: 'de projets', activities: "d'activités" }

const places = {
  cover: 'sur la fiche du programme',
  rework: 'dans le tableau 05',
  both: 'sur la fiche du programme et dans le tableau 05',
}

const things = {
  projects: (number: number, say: Say) => say.count(number, { one: '#\u00a0projet', other: '#\u00a0projets' }),
  activities: (number: number, say: Say) => say.count(number, { one: '#\u00a0activité', other: '#\u00a0activités' }),
}
