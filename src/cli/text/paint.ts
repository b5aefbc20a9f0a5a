import { styleText } from 'node:util'

/** Colours of the text report, by what they mark. */
export interface Paint {
  heading(text: string): string
  code(text: string): string
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  quiet(text: string): string
}

type Style = Parameters<typeof styleText>[0]

const plain = (text: string) => text
const styled = (style: Style) => (text: string) => styleText(style, text, { validateStream: false })

/** No colours. */
export const noPaint: Paint = {
  heading: plain,
  code: plain,
  error: plain,
  warning: plain,
  info: plain,
  quiet: plain,
}

/** The sixteen colours that every terminal has. */
export const colours: Paint = {
  heading: styled('bold'),
  code: styled('cyan'),
  error: styled(['bold', 'red']),
  warning: styled(['bold', 'yellow']),
  info: styled(['bold', 'blue']),
  quiet: styled('dim'),
}

/** Colours where they are wanted: on a terminal; `FORCE_COLOR` asks for them elsewhere; `NO_COLOR` always refuses. */
export function paintFor(
  output: { readonly isTTY?: boolean },
  env: { readonly [name: string]: string | undefined },
): Paint {
  if (env.NO_COLOR) return noPaint
  if (env.FORCE_COLOR !== undefined) return ['0', 'false'].includes(env.FORCE_COLOR) ? noPaint : colours

  return output.isTTY === true && env.TERM !== 'dumb' ? colours : noPaint
}
