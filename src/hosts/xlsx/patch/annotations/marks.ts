import { markFormula } from '../../../mark-looks.ts'
import { locate } from '../locate.ts'
import { type Span, type Splice, spliced } from '../splices.ts'

/** A worksheet's text without the rules that mark cells; a list of rules that held nothing else goes with them. */
export function withoutMarks(text: string, part: string): string {
  const open: Span[] = []
  const splices: Splice[] = []
  let rules: { readonly span: Span; readonly isOurs: boolean }[] = []
  let isOurs = false
  locate(text, part, 'worksheet', {
    open(_, __, tag) {
      open.push(tag)
    },
    close(name, content, close) {
      const span = { start: (open.pop() ?? close).start, end: close.end }
      if (name === 'formula' && content.replace(/^\s*=|\s/g, '') === markFormula) isOurs = true
      if (name === 'cfRule') {
        rules.push({ span, isOurs })
        isOurs = false
      }
      if (name !== 'conditionalFormatting') return

      const ours = rules.filter((rule) => rule.isOurs)
      const spans = ours.length === rules.length && ours.length > 0 ? [span] : ours.map((rule) => rule.span)
      splices.push(...spans.map((each) => ({ ...each, text: '' })))
      rules = []
    },
  })

  return spliced(text, splices)
}
