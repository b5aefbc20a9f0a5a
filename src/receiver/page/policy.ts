import { digestOf } from '../../formats/html/digest.ts'
import { style } from '../../formats/html/style.ts'

/** What a public page may do: look as its own style says, and nothing else. No script runs, whatever a plan holds. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${digestOf(style)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
