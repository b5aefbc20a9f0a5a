/**
 * The style of every document: for the screen and for A4. No `<`, `&` or text from outside stands in it, and the
 * document's policy allows this style alone, by its digest.
 */
export const style = `
:root { color-scheme: light; --ink: #1a1a1a; --quiet: #4d4d4d; --line: #b5b5b5; --shade: #f1f3f6; --main: #1f4e79; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 900px; color: var(--ink); background: #fff;
  font: 15px/1.55 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'Noto Naskh Arabic', Tahoma, Arial, sans-serif; }
h1 { font-size: 1.6em; line-height: 1.3; margin: 0 0 .4em; }
h2 { font-size: 1.25em; margin: 1.8em 0 .6em; padding-bottom: .2em; border-bottom: 2px solid var(--main); color: var(--main); }
h3 { font-size: 1.05em; margin: 1.4em 0 .5em; }
h4 { font-size: 1em; margin: 0 0 .3em; font-weight: 600; }
p { margin: .3em 0; }
a { color: var(--main); }
code, .code { font-family: Consolas, 'DejaVu Sans Mono', 'Courier New', monospace; font-size: .92em; overflow-wrap: anywhere; }
.over { color: var(--quiet); margin: 0; }
.quiet { color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15em 1em; margin: .4em 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.head { border: 1px solid var(--line); padding: .6em 1em; background: var(--shade); }
.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; list-style: none; margin: 0; padding: 0; }
.counts li { border: 1px solid var(--line); border-block-start: 5px solid var(--main); padding: .5em .8em; }
.counts .error { border-block-start-style: solid; border-block-start-color: #a31515; }
.counts .warning { border-block-start-style: double; border-block-start-color: #8a5a00; }
.counts strong { display: block; font-size: 1.7em; line-height: 1.2; }
.finding { border: 1px solid var(--line); border-inline-start: 5px solid var(--main); padding: .5em .9em; margin: 0 0 .7em; }
.finding.error { border-inline-start-color: #a31515; }
.finding.warning { border-inline-start: 5px double #8a5a00; }
.finding h4 { display: flex; flex-wrap: wrap; gap: .2em .8em; align-items: baseline; }
.finding dl { grid-template-columns: 10em 1fr; }
.values { display: flex; flex-wrap: wrap; gap: .2em 2em; }
.tag { border: 1px solid currentColor; border-radius: 3px; padding: 0 .5em; font-size: .88em; color: var(--main); }
.error .tag { color: #a31515; }
.warning .tag { color: #774d00; }
.place { font-weight: 400; color: var(--quiet); }
table { width: 100%; border-collapse: collapse; margin: .5em 0 1em; font-size: .92em; }
@media screen { .scroll { overflow-x: auto; } }
caption { text-align: start; font-weight: 600; padding: .3em 0; }
th, td { border: 1px solid var(--line); padding: .3em .5em; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--shade); vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 700; background: var(--shade); }
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .n { white-space: normal; }
.whole { white-space: nowrap; }
th .code { display: block; color: var(--quiet); font-weight: 400; }
th .note { display: block; color: var(--quiet); font-weight: 400; font-size: .92em; }
tbody th { min-width: 11em; }
body:has(.wide) { max-width: 1200px; }
.wide { page: wide; }
.wide figure { display: inline-block; vertical-align: top; width: calc(50% - 6px); margin-inline-end: 4px; }
figure { margin: .5em 0 1em; border: 1px solid var(--line); padding: .6em .9em; }
figcaption { font-weight: 600; margin-bottom: .4em; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 13px 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'Noto Naskh Arabic', Tahoma, Arial, sans-serif; fill: var(--ink); }
.signing { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2em 2em; margin-top: 2.5em; }
.signing p { min-height: 4em; }
.signing .done { grid-column: 1 / -1; min-height: 0; }
footer { margin-top: 2em; padding-top: .5em; border-top: 1px solid var(--line); color: var(--quiet); font-size: .88em; }
.report + .report, nav + .report { margin-top: 4em; }
@media (max-width: 560px) { .wide figure { width: 100%; } .counts, .signing { grid-template-columns: 1fr; } body { padding: 12px; } }
@page { size: A4; margin: 16mm 15mm 18mm;
  @bottom-center { content: counter(page) ' / ' counter(pages); font: 9pt 'Segoe UI', 'Noto Sans', Arial, sans-serif; color: #4d4d4d; } }
@page wide { size: A4 landscape; }
@media print {
  body { max-width: none; padding: 0 1px; font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3, h4, caption, figcaption { break-after: avoid; }
  table:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  thead { break-after: avoid; }
  tbody tr:first-child, tbody tr:nth-child(2), tfoot tr { break-before: avoid; }
  tr, .finding, .counts, .head, svg, .signing { break-inside: avoid; }
  p, dd { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
  .report + .report, nav + .report { margin-top: 0; break-before: page; }
}
`
