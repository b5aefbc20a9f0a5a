import type { AnnotateWords } from '../annotate-words.ts'

/** What `infitah annotate` says in English. */
export const annotate: AnnotateWords = {
  author: 'Infitah',
  sheet: 'List of findings',
  title: (name) => `Findings on the openness plan: ${name}`,
  guide: (day, say) =>
    `As of ${say.date(day)}. A click on a cell's address leads there; a click on the sign ↩ at the cell's corner leads back to this list.`,
  number: 'No.',
  heading: (number, code, severity, say) => `Finding ${say.number(number)} (${say.code(code)}) – ${severity}`,
  line: (label, value) => `${label}: ${value}`,
  written: (path, say) => `The annotated copy is written to: ${say.code(path)}`,
  commented: (cells, say) =>
    cells === 0
      ? 'No finding lies in a cell.'
      : say.count(cells, {
          one: '# cell has a comment, and the findings are listed on a sheet of their own.',
          other: '# cells have comments, and the findings are listed on a sheet of their own.',
        }),
  listedOnly: (findings, say) =>
    say.count(findings, {
      one: '# finding lies in no cell and stands in the list alone.',
      other: '# findings lie in no cell and stand in the list alone.',
    }),
  conversations: (cells, say) =>
    say.count(cells, {
      one: '# cell holds a conversation: it stays without a comment, its finding is in the list.',
      other: '# cells hold conversations: they stay without comments, their findings are in the list.',
    }),
}
