import type { ReportLanguage } from '../../lang/language.ts'
import { plainText } from '../../text/index.ts'
import { digestOf } from './digest.ts'
import { html, type Markup } from './markup.ts'
import { style } from './style.ts'

/** A whole document that opens without a network: nothing in it is loaded, run or sent, and its policy says so. */
export function documentOf(title: string, body: Markup, { code, dir }: ReportLanguage, css: string = style): string {
  const policy = `default-src 'none'; style-src 'sha256-${digestOf(css)}'; base-uri 'none'; form-action 'none'`
  const { markup } = html`<!DOCTYPE html>
<html lang="${code}" dir="${dir}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Infitah"/>
<title>${plainText(title)}</title>
<style>${{ markup: css }}</style>
</head>
<body>
${body}
</body>
</html>
`

  return markup
}
