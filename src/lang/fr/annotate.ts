import type { AnnotateWords } from '../annotate-words.ts'

/** What `infitah annotate` says in French. */
export const annotate: AnnotateWords = {
  author: 'Infitah',
  sheet: 'Liste des constats',
  title: (name) => `Constats sur le programme d'ouverture\u00a0: ${name}`,
  guide: (day, say) =>
    `Situation au ${say.date(day)}. Un clic sur l'adresse d'une cellule y conduit\u00a0; un clic sur le signe ↩ au coin de la cellule ramène à cette liste.`,
  number: 'N°',
  heading: (number, code, severity, say) => `Constat ${say.number(number)} (${say.code(code)}) – ${severity}`,
  line: (label, value) => `${label}\u00a0: ${value}`,
  written: (path, say) => `La copie annotée est écrite dans\u00a0: ${say.code(path)}`,
  commented: (cells, say) =>
    cells === 0
      ? 'Aucun constat ne porte sur une cellule.'
      : say.count(cells, {
          one: '# cellule commentée, et la liste des constats sur une feuille à part.',
          other: '# cellules commentées, et la liste des constats sur une feuille à part.',
        }),
  listedOnly: (findings, say) =>
    say.count(findings, {
      one: '# constat ne porte sur aucune cellule et figure dans la liste seule.',
      other: '# constats ne portent sur aucune cellule et figurent dans la liste seule.',
    }),
  conversations: (cells, say) =>
    say.count(cells, {
      one: '# cellule porte une conversation\u00a0: elle reste sans commentaire, son constat est dans la liste.',
      other:
        '# cellules portent une conversation\u00a0: elles restent sans commentaire, leurs constats sont dans la liste.',
    }),
}
