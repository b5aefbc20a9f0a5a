import type { FixWords } from '../fix-words.ts'

/** What `infitah fix` says in French. */
export const fix: FixWords = {
  nowhere: (say) =>
    `où écrire le classeur corrigé\u00a0? ${say.code('--out')} le met dans un nouveau fichier, ${say.code('--in-place')} à la place de l'original, et ${say.code('--dry-run')} montre les corrections sans rien écrire.`,
  twoPlaces: (say) =>
    `${say.code('--out')} et ${say.code('--in-place')} s'excluent\u00a0; gardez l'une des deux options.`,
  outIsInput: (path, say) =>
    `c'est le classeur lui-même\u00a0: ${say.code(path)}. ${say.code('--in-place')} écrit à sa place\u00a0; sinon, choisissez un autre nom.`,
  otherEnding: (path, ending, say) =>
    `Excel n'ouvrirait pas ce fichier\u00a0: son nom doit finir par ${say.code(ending)}, comme celui de l'original\u00a0: ${say.code(path)}`,
  open: (path, lock, say) =>
    `ce classeur est ouvert dans un autre programme\u00a0; fermez-le et recommencez\u00a0: ${say.code(path)}. S'il n'est pas ouvert, supprimez le fichier ${say.code(lock)}.`,
  ruleWithoutFix: (rule, say) =>
    `cette règle ne propose pas de correction, ses constats se corrigent dans le classeur\u00a0: ${say.code(rule)}`,
  broken: (path, place, say) =>
    `rien n'est écrit, car le classeur corrigé ne se relirait pas comme il faut (${place})\u00a0; corrigez-le dans Excel\u00a0: ${say.code(path)}`,
  nothing: "Il n'y a aucune correction à faire, rien n'est écrit.",
  wouldMend: (findings, say) =>
    say.count(findings, { one: '# constat serait corrigé', other: '# constats seraient corrigés' }),
  mended: (findings, say) => say.count(findings, { one: '# constat corrigé', other: '# constats corrigés' }),
  change: (was, now) => `${was} → ${now}`,
  empty: 'cellule vide',
  formulaGoes: (formula, say) => `la formule ${say.code(formula)}`,
  leftHeading: 'Corrections non faites',
  leftFor: (place, code, say) =>
    `${place} est changée par la correction de ${say.code(code)}. Si le constat demeure, relancez la commande sur le classeur corrigé.`,
  choices: (codes, say) =>
    `Corrections proposées qui demandent un accord, à faire en nommant leur règle par ${say.code('--rule')}\u00a0: ${codes.map(say.code).join(', ')}`,
  written: (path, say) => `Le classeur corrigé est écrit dans\u00a0: ${say.code(path)}`,
  notWritten: "Ceci est un aperçu, rien n'est écrit.",
  kept: (path, say) => `L'original est gardé dans\u00a0: ${say.code(path)}`,
  toCalculate: (cells, say) =>
    say.count(cells, {
      one: "# formule sera calculée à l'ouverture du classeur dans Excel\u00a0; enregistrez-le ensuite.",
      other: "# formules seront calculées à l'ouverture du classeur dans Excel\u00a0; enregistrez-le ensuite.",
    }),
  remaining: 'Constats qui demeurent',
  seeCheck: (command, say) => `Pour le détail\u00a0: ${say.code(command)}`,
}
