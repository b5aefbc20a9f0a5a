import type { PageWords } from '../page-words.ts'

/** What the page in a browser says in French. */
export const page: PageWords = {
  title: "Infitah\u00a0: contrôle du classeur d'un programme d'ouverture",
  lead: "Ouvrez ici le classeur du programme d'ouverture\u00a0: les constats s'affichent à côté, avec ce qu'il faut corriger, dans quelle cellule, pourquoi et comment.",
  stays: 'Le classeur est lu dans ce navigateur\u00a0; rien ne quitte cet ordinateur.',
  drop: 'Déposez le classeur ici',
  pick: 'Choisir un classeur',
  kinds: 'Classeurs acceptés\u00a0: xlsx et xlsm\u00a0; pour un contrôle sans modification, xls, xlsb et ods.',
  sample: 'Essayer sur un programme publié',
  sampleName: 'programme publié.xlsx',
  opening: 'Ouverture du classeur…',
  notFetched: "Le classeur demandé n'a pas pu être ouvert. Relancez la commande, ou choisissez-le ici.",
  language: 'Langue',
  other: 'Ouvrir un autre classeur',
  save: 'Enregistrer une copie',
  copyName: (base, ending) => `${base} - copie corrigée${ending}`,
  savedAs: (name, say) =>
    `La copie est dans le dossier des téléchargements, sous le nom ${say.code(name)}. Le classeur d'origine n'a pas changé.`,
  unsaved: 'corrections non enregistrées',
  readOnly:
    'Ce format se contrôle mais ne se modifie pas. Pour corriger ici, enregistrez le classeur en xlsx dans Excel ou LibreOffice, puis ouvrez-le de nouveau.',
  leaving:
    "Des corrections ne sont pas enregistrées et seront perdues si un autre classeur est ouvert. L'ouvrir\u00a0?",
  chartsLeftOut: (sheet, charts, say) =>
    `La feuille ${say.quote(sheet)} est ajoutée avec ses tableaux, ${say.count(charts, {
      one: "sans le graphique qu'Excel y ajoute",
      other: "sans les # graphiques qu'Excel y ajoute",
    })}.`,
  sheets: 'Feuilles du classeur',
  grid: (sheet, say) => `Cellules de la feuille ${say.quote(sheet)}`,
  cell: 'Contenu de la cellule',
  hidden: 'masqué dans le classeur',
}
