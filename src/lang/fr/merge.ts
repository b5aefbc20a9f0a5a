import type { MergeWords } from '../merge-words.ts'

/** What merging the copies of a workbook says in French. */
export const merge: MergeWords = {
  heading: (base, say) => `Fusion des copies des services dans le classeur d'origine ${say.code(base)}`,
  taken: (cells, copy, say) =>
    `${say.code(copy)}\u00a0: ${say.count(cells, { one: '# cellule reprise', other: '# cellules reprises' })}`,
  conflicts: (cells, say) =>
    say.count(cells, {
      one: '# cellule sur laquelle les copies diffèrent',
      other: '# cellules sur lesquelles les copies diffèrent',
    }),
  unwritten: (say) =>
    `Rien n'a été écrit. Accordez les valeurs dans les copies et recommencez, ou ajoutez ${say.code('--keep-base')} pour garder dans ces cellules la valeur d'origine.`,
  kept: "Ces cellules gardent la valeur d'origine.",
  written: (path, say) => `Résultat écrit dans ${say.code(path)}`,
  nothingChanged: "Les copies ont le même contenu que le classeur d'origine\u00a0: rien n'a été écrit.",
  comments: (comments, copy, say) =>
    `${say.code(copy)} contient ${say.count(comments, {
      one: "# commentaire que le classeur d'origine n'a pas",
      other: "# commentaires que le classeur d'origine n'a pas",
    })}\u00a0: les commentaires sont à reprendre à la main.`,
  nothingTaken: "Aucun changement des copies ne peut être repris\u00a0: rien n'a été écrit.",
  byHand: 'À reprendre à la main',
  manual: {
    'rows-inserted': (sheet, where, copy, say) =>
      `Lignes ajoutées dans ${say.code(copy)}, feuille ${say.quote(sheet)}, lignes ${say.code(where)}`,
    'rows-deleted': (sheet, where, copy, say) =>
      `Lignes d'origine absentes de ${say.code(copy)}, feuille ${say.quote(sheet)}, lignes ${say.code(where)}`,
    'rows-moved': (sheet, where, copy, say) =>
      `Lignes déplacées dans ${say.code(copy)}, feuille ${say.quote(sheet)}, lignes ${say.code(where)}`,
    'columns-inserted': (sheet, where, copy, say) =>
      `Colonnes ajoutées dans ${say.code(copy)}, feuille ${say.quote(sheet)}, colonnes ${say.code(where)}`,
    'columns-deleted': (sheet, where, copy, say) =>
      `Colonnes d'origine absentes de ${say.code(copy)}, feuille ${say.quote(sheet)}, colonnes ${say.code(where)}`,
    'columns-moved': (sheet, where, copy, say) =>
      `Colonnes déplacées dans ${say.code(copy)}, feuille ${say.quote(sheet)}, colonnes ${say.code(where)}`,
    'cells-covered': (sheet, where, copy, say) =>
      `Cellules de ${say.code(copy)}, feuille ${say.quote(sheet)}, couvertes par une fusion dans le classeur d'origine\u00a0: ${say.code(where)}`,
    formulas: (sheet, where, copy, say) =>
      `Formules de ${say.code(copy)}, feuille ${say.quote(sheet)}, qui renvoient à des lignes ou colonnes absentes du classeur d'origine\u00a0: ${say.code(where)}`,
    errors: (sheet, where, copy, say) =>
      `Valeurs d'erreur dans ${say.code(copy)}, feuille ${say.quote(sheet)}\u00a0: ${say.code(where)}`,
    'values-for-formulas': (sheet, where, copy, say) =>
      `${say.code(copy)} n'a plus de formules dans la feuille ${say.quote(sheet)}\u00a0; celles d'origine sont gardées. Ses valeurs à leur place\u00a0: ${say.code(where)}`,
    merges: (sheet, where, copy, say) =>
      `Fusions de cellules faites (+) ou défaites (−) dans ${say.code(copy)}, feuille ${say.quote(sheet)}\u00a0: ${say.code(where)}`,
    'sheet-added': (sheet, _, copy, say) => `Feuille ajoutée dans ${say.code(copy)}\u00a0: ${say.quote(sheet)}`,
    'sheet-removed': (sheet, _, copy, say) =>
      `Feuille d'origine absente de ${say.code(copy)}\u00a0: ${say.quote(sheet)}`,
    'sheet-renamed': (sheet, where, copy, say) =>
      `Feuille renommée dans ${say.code(copy)}\u00a0: ${say.quote(where)} → ${say.quote(sheet)}`,
  },
  line: (name, value) => `${name}\u00a0: ${value}`,
  place: (sheet, cell, say) => `${say.code(cell)}  ${say.code(sheet)}`,
  meaning: (project, activity, column, say) =>
    activity === null
      ? `Projet ${say.code(project)}, ${column}`
      : `Projet ${say.code(project)}, activité ${say.quote(activity)}, ${column}`,
  inBase: "classeur d'origine",
  inCopies: (copies, say) => `${copies.length === 1 ? 'copie' : 'copies'} ${copies.map(say.code).join(', ')}`,
  empty: 'vide',
  formatted: (value, format, say) => `${value}, au format ${say.code(format)}`,
}
