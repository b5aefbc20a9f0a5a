import type { ideasChannelSum } from '../../rules/ideas/channel-sum.ts'
import type { ideasMeetingOrder } from '../../rules/ideas/meeting-order.ts'
import type { ideasProposalsSum } from '../../rules/ideas/proposals-sum.ts'
import type { ideasReasonsSum } from '../../rules/ideas/reasons-sum.ts'
import type { ideasReworkBalance } from '../../rules/ideas/rework-balance.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type ChannelFacts = FactsFrom<typeof ideasChannelSum>

/** The words of the rules about the co-creation tables, in French. */
export const ideas = {
  'ideas/channel-sum': {
    name: 'Compte des idées par canal',
    what: (facts, say) => channelWords[facts.of](facts, say),
    why: "Toute idée reçue est retenue ou non retenue, et ceux qui l'ont proposée sont en droit de retrouver un compte exact.",
    todo: 'Vérifier ces nombres dans les procès-verbaux du comité de suivi et corriger celui qui est inexact.',
  } satisfies RuleWords<ChannelFacts>,

  'ideas/reasons-sum': {
    name: 'Compte des motifs de rejet',
    what: ({ of, written, exact }, say) =>
      ({
        total: `Le total écrit dans le tableau 03 est de ${say.number(written)}, alors que la somme des motifs est de ${say.number(exact)}.`,
        parts: `La somme des motifs du tableau 03 est de ${say.number(written)}, alors que son total et le nombre d'idées non retenues du tableau 02 sont tous deux de ${say.number(exact)}.`,
        tables: `Le nombre d'idées dont le tableau 03 motive le rejet est de ${say.number(written)}, alors que celui des idées non retenues du tableau 02 est de ${say.number(exact)}.`,
      })[of],
    why: "Chaque idée non retenue l'est pour un motif, dont son auteur est informé\u00a0: ni idée sans motif, ni motif sans idée.",
    todo: ({ of }) =>
      ({
        total: 'Corriger le total, ou le nombre du motif concerné.',
        parts: "Vérifier le nombre d'idées de chaque motif et corriger celui qui est inexact.",
        tables: 'Comparer les deux tableaux aux procès-verbaux du comité de suivi et corriger celui qui est inexact.',
      })[of],
  } satisfies RuleWords<FactsFrom<typeof ideasReasonsSum>>,

  'ideas/proposals-sum': {
    name: 'Compte des propositions de projets par axe',
    what: ({ of, written, exact }, say) =>
      ({
        total: `Le total écrit dans le tableau 04 est de ${say.number(written)}, alors que la somme des axes est de ${say.number(exact)}.`,
        parts: `La somme des axes du tableau 04 est de ${say.number(written)}, alors que son total et le nombre de propositions du tableau 05 sont tous deux de ${say.number(exact)}.`,
        tables: `Le nombre de propositions réparties entre les axes dans le tableau 04 est de ${say.number(written)}, alors qu'il est de ${say.number(exact)} dans le tableau 05.`,
      })[of],
    why: 'Les propositions réparties entre les axes sont celles qui ont été retravaillées\u00a0: leur nombre est le même dans les deux tableaux.',
    todo: ({ of }) =>
      ({
        total: "Corriger le total, ou le nombre de l'axe concerné.",
        parts: 'Vérifier le nombre de propositions de chaque axe et corriger celui qui est inexact.',
        tables: 'Comparer les deux tableaux aux procès-verbaux du comité de suivi et corriger celui qui est inexact.',
      })[of],
  } satisfies RuleWords<FactsFrom<typeof ideasProposalsSum>>,

  'ideas/rework-balance': {
    name: 'Compte des propositions retravaillées',
    what: ({ of, written, exact }, say) =>
      ({
        proposals: `Le nombre de propositions du tableau 05 est de ${say.number(written)}, alors que la somme des projets annulés, regroupés et inchangés est de ${say.number(exact)}.`,
        projects: `Le nombre final de projets du tableau 05 est de ${say.number(written)}, alors que la somme des projets issus du regroupement, reformulés et inchangés est de ${say.number(exact)}.`,
        unchanged: `Le nombre de projets inchangés du tableau 05 est de ${say.number(written)}, alors que le compte des propositions et celui des projets finaux donnent tous deux ${say.number(exact)}.`,
      })[of],
    why: "Ce tableau dit ce qu'est devenue chaque proposition\u00a0: aucune ne s'y perd, aucun projet n'y apparaît sans origine.",
    todo: ({ mend }) =>
      ({
        sum: 'Corriger ce nombre.',
        parts:
          'Vérifier les nombres qui composent cette somme\u00a0: elle-même est confirmée par le reste du programme.',
        either: 'Vérifier ce nombre et ceux qui le composent dans les procès-verbaux du comité de suivi.',
      })[mend],
  } satisfies RuleWords<FactsFrom<typeof ideasReworkBalance>>,

  'ideas/meeting-order': {
    name: "Date de réunion hors de l'ordre",
    what: ({ date, after, before }, say) => {
      const bounds = [
        ...(after === null ? [] : [`après le ${say.date(after)}`]),
        ...(before === null ? [] : [`avant le ${say.date(before)}`]),
      ]

      return `La réunion du ${say.date(date)} n'est pas à sa place dans le tableau 01\u00a0: l'ordre des réunions la voudrait ${bounds.join(' et ')}.`
    },
    why: "La suite des réunions du comité témoigne de la préparation du programme\u00a0; une date qui s'en écarte est le plus souvent une faute de frappe.",
    todo: 'Vérifier la date dans le procès-verbal et la corriger, ou déplacer la ligne.',
  } satisfies RuleWords<FactsFrom<typeof ideasMeetingOrder>>,
}

const columns = {
  received: 'idées reçues',
  selected: 'idées retenues',
  refused: 'idées non retenues',
}

const channelWords = {
  row: ({ channel, written, exact }: ChannelFacts, say: Say) =>
    `Le nombre d'idées reçues est de ${say.number(written)} ${via(channel, say)}, alors que la somme des idées retenues et non retenues est de ${say.number(exact)}.`,
  total: ({ column, written, exact }: ChannelFacts, say: Say) =>
    `Le total des ${columns[column]} écrit dans le tableau 02 est de ${say.number(written)}, alors que la somme des canaux est de ${say.number(exact)}.`,
  cell: ({ channel, column, written, exact }: ChannelFacts, say: Say) =>
    `Le nombre d'${columns[column]} est de ${say.number(written)} ${via(channel, say)}, alors que le reste de la ligne et de la colonne donne ${say.number(exact)}.`,
}

function via(channel: string, say: Say): string {
  return channel === '' ? 'dans la ligne du total du tableau 02' : `pour ${say.quote(channel)} dans le tableau 02`
}
