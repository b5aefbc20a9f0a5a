import type { ideasChannelSum } from '../../rules/ideas/channel-sum.ts'
import type { ideasMeetingOrder } from '../../rules/ideas/meeting-order.ts'
import type { ideasProposalsSum } from '../../rules/ideas/proposals-sum.ts'
import type { ideasReasonsSum } from '../../rules/ideas/reasons-sum.ts'
import type { ideasReworkBalance } from '../../rules/ideas/rework-balance.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type ChannelFacts = FactsFrom<typeof ideasChannelSum>

/** The words of the rules about the co-creation tables, in English. */
export const ideas = {
  'ideas/channel-sum': {
    name: 'Ideas by channel',
    what: (facts, say) => channelWords[facts.of](facts, say),
    why: 'Every idea received is either selected or refused, and those who proposed it should find it accounted for.',
    todo: 'Check these numbers against the minutes of the follow-up committee and correct the wrong one.',
  } satisfies RuleWords<ChannelFacts>,

  'ideas/reasons-sum': {
    name: 'Reasons for refusal',
    what: ({ of, written, exact }, say) =>
      ({
        total: `The total written in table 03 is ${say.number(written)}, but its reasons add up to ${say.number(exact)}.`,
        parts: `The reasons in table 03 add up to ${say.number(written)}, but its total and the refused ideas of table 02 are both ${say.number(exact)}.`,
        tables: `Table 03 gives reasons for refusing ${ideasCounted(written, say)}, but table 02 has ${say.number(exact)} refused.`,
      })[of],
    why: 'Every refused idea has a reason, which its author is told: no idea without a reason, no reason without an idea.',
    todo: ({ of }) =>
      ({
        total: 'Correct the total, or the number of the reason concerned.',
        parts: 'Check the number of ideas for each reason and correct the wrong one.',
        tables: 'Compare both tables with the minutes of the follow-up committee and correct the wrong one.',
      })[of],
  } satisfies RuleWords<FactsFrom<typeof ideasReasonsSum>>,

  'ideas/proposals-sum': {
    name: 'Project proposals by axis',
    what: ({ of, written, exact }, say) =>
      ({
        total: `The total written in table 04 is ${say.number(written)}, but its axes add up to ${say.number(exact)}.`,
        parts: `The axes in table 04 add up to ${say.number(written)}, but its total and the proposals of table 05 are both ${say.number(exact)}.`,
        tables: `Table 04 has ${proposals(written, say)} by axis, but table 05 begins with ${say.number(exact)}.`,
      })[of],
    why: 'The proposals shared out among the axes are those that were reworked, so both tables have the same number.',
    todo: ({ of }) =>
      ({
        total: 'Correct the total, or the number of the axis concerned.',
        parts: 'Check the number of proposals of each axis and correct the wrong one.',
        tables: 'Compare both tables with the minutes of the follow-up committee and correct the wrong one.',
      })[of],
  } satisfies RuleWords<FactsFrom<typeof ideasProposalsSum>>,

  'ideas/rework-balance': {
    name: 'What became of the proposals',
    what: ({ of, written, exact }, say) =>
      ({
        proposals: `Table 05 begins with ${proposals(written, say)}, but those cancelled, merged and unchanged add up to ${say.number(exact)}.`,
        projects: `The final number of projects in table 05 is ${say.number(written)}, but those after merging, reworded and unchanged add up to ${say.number(exact)}.`,
        unchanged: `Table 05 has ${say.number(written)} for unchanged projects, but both the proposals and the final projects call for ${say.number(exact)}.`,
      })[of],
    why: 'This table tells what became of each proposal: none is lost in it, and no project appears from nowhere.',
    todo: ({ mend }) =>
      ({
        sum: 'Correct this number.',
        parts: 'Check the numbers that make up this sum: the rest of the plan confirms the sum itself.',
        either: 'Check this number and those that make it up against the minutes of the follow-up committee.',
      })[mend],
  } satisfies RuleWords<FactsFrom<typeof ideasReworkBalance>>,

  'ideas/meeting-order': {
    name: 'Meeting date out of order',
    what: ({ date, after, before }, say) => {
      const bounds = [
        ...(after === null ? [] : [`after ${say.date(after)}`]),
        ...(before === null ? [] : [`before ${say.date(before)}`]),
      ]

      return `The meeting of ${say.date(date)} is out of place in table 01: the order of the meetings would have it ${bounds.join(' and ')}.`
    },
    why: 'The sequence of meetings bears witness to how the plan was prepared; a date that breaks it is mostly a typing error.',
    todo: 'Check the date in the minutes and correct it, or move the row.',
  } satisfies RuleWords<FactsFrom<typeof ideasMeetingOrder>>,
}

const columns = {
  received: 'received',
  selected: 'selected',
  refused: 'refused',
}

const channelWords = {
  row: ({ channel, written, exact }: ChannelFacts, say: Say) =>
    `The number of ideas received is ${say.number(written)} ${via(channel, say)}, but those selected and refused add up to ${say.number(exact)}.`,
  total: ({ column, written, exact }: ChannelFacts, say: Say) =>
    `The total of ideas ${columns[column]} written in table 02 is ${say.number(written)}, but the channels add up to ${say.number(exact)}.`,
  cell: ({ channel, column, written, exact }: ChannelFacts, say: Say) =>
    `The number of ideas ${columns[column]} is ${say.number(written)} ${via(channel, say)}, but the rest of the row and column call for ${say.number(exact)}.`,
}

function via(channel: string, say: Say): string {
  return channel === '' ? 'in the total row of table 02' : `for ${say.quote(channel)} in table 02`
}

function ideasCounted(number: number, say: Say): string {
  return say.count(number, { one: '# idea', other: '# ideas' })
}

function proposals(number: number, say: Say): string {
  return say.count(number, { one: '# proposal', other: '# proposals' })
}
