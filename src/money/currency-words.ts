/** How the dirham is written beside an amount, in any letter case; longer words first. */
export const currencyWords: readonly string[] = [
  'درهم مغربي',
  'درهما',
  'دراهم',
  'درهم',
  'د.م',
  'dirhams',
  'dirham',
  'mad',
  'dhs',
  'dh',
]
