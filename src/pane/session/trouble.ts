import { HostError } from '../../hosts/host.ts'
import type { ReportLanguage } from '../../lang/index.ts'
import type { Notice, Trouble } from './state.ts'

/** What an error tells a person. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof HostError) return { reason: error.reason, place: error.place, detail: null }
  // Another copy of the contract, in another bundle, throws errors of another class.
  if (error instanceof Error && error.name === 'HostError' && 'reason' in error) return error as unknown as Trouble

  return { reason: 'failed', place: null, detail: error instanceof Error ? error.message : String(error) }
}

/** What did not happen, in a sentence. */
export function troubleText({ reason, place, detail }: Trouble, language: ReportLanguage): string {
  const sentence = language.interface.pane.trouble[reason](placeText(place, language), language.say)

  return detail ? `${sentence} (${language.say.code(detail)})` : sentence
}

/** A cell and its sheet in a sentence. */
export function placeText(place: Trouble['place'], { say, interface: words }: ReportLanguage): string {
  if (place === null) return ''

  return place.cell === null ? say.quote(place.sheet) : words.document.at(place.sheet, place.cell, say)
}

/** What the pane says of an act that a host refused. */
export function refusalOf(error: unknown): Notice {
  const trouble = troubleOf(error)

  return {
    tone: 'refused',
    text: (language) => troubleText(trouble, language),
    wayOut: ({ interface: words }) => words.pane.wayOut[trouble.reason],
  }
}
