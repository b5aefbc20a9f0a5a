import type { AddinWords } from '../addin-words.ts'

/** What Excel shows of the add-in in French. */
export const addin: AddinWords = {
  name: 'Infitah',
  about:
    'Vérifie le programme d’ouverture dans son classeur\u00a0: chaque constat avec sa cellule, sa raison et le remède, les crédits au centime, le suivi des indicateurs. Rien ne quitte l’ordinateur.',
  group: 'Ouverture',
  started: {
    title: 'Infitah est prêt',
    text: 'Le groupe «\u00a0Ouverture\u00a0» se trouve dans l’onglet Accueil. Ouvrez le classeur du programme, puis cliquez sur «\u00a0Contrôler\u00a0».',
  },
  commands: {
    check: {
      label: 'Contrôler',
      tip: 'Affiche les constats par projet, chacun avec sa cellule, sa raison et la façon d’y remédier.',
    },
    nextFinding: {
      label: 'Constat suivant',
      tip: 'Va à la cellule du constat suivant, et du dernier constat au premier.',
    },
    totals: { label: 'Crédits', tip: 'Affiche les crédits au centime par projet, par axe et par année.' },
    review: {
      label: 'Comité de suivi',
      tip: 'Passe les constats en revue un à un et consigne la décision du comité sur chacun.',
    },
    export: {
      label: 'Exporter',
      tip: 'Affiche les projets prêts pour la plateforme et ceux qui sont retenus, avec la raison.',
    },
    explainCell: {
      label: 'Expliquer cette cellule',
      tip: 'Affiche les constats qui concernent la cellule sélectionnée.',
    },
  },
  functions: {
    TOTAL:
      'Coût estimatif d’un projet, d’un axe ou de tout le programme, ou ce qui est programmé pour une année, en dirhams. La valeur suit le programme.',
    PROGRESS:
      'Avancement d’un projet, d’un axe ou de tout le programme, sur 100. Celui d’un axe ou du programme est la moyenne de ses projets. La valeur suit le programme.',
    WEIGHTS: 'Somme des poids des indicateurs de suivi d’un projet, qui doit valoir 100. La valeur suit le programme.',
    FINDINGS: 'Nombre de constats d’un projet, d’un axe ou de tout le programme. Le nombre suit le programme.',
    DIRHAMS:
      'Lit un montant écrit en texte, quels que soient ses chiffres et ses séparateurs, et le donne en nombre, en dirhams, arrondi au centime.',
  },
  parameters: {
    code: { name: 'code', about: 'Code du projet ou titre de l’axe, ou * pour tout le programme.' },
    year: { name: 'année', about: 'Une année du programme. Sans elle, toutes les années comptent.' },
    text: { name: 'montant', about: 'Un montant écrit en texte, ou une cellule qui en contient un.' },
  },
  projectCode: 'Code du projet.',
  optionalCode: 'Code du projet ou titre de l’axe. Sans lui, la valeur est celle de tout le programme.',
  nothingFound: 'Le programme n’a aucun constat.',
  nothingAt: (cell, say) => `Aucun constat ne concerne la cellule ${say.code(cell)}.`,
  notDone: 'La commande n’a pas abouti. Si une cellule est en cours de saisie, terminez la saisie puis réessayez.',
  unavailable: {
    notRead: 'Le classeur n’a pas pu être lu. Le volet Infitah en dit la raison.',
    codeNeeded: 'Il faut le code d’un projet ou le titre d’un axe, ou * pour tout le programme.',
    unknownCode: (code, say) => `Le programme n’a ni projet de ce code ni axe de ce titre\u00a0: ${say.code(code)}`,
    notAProject: (code, say) => `Le programme n’a pas de projet de ce code\u00a0: ${say.code(code)}`,
    sharedCode: (code, say) => `Plusieurs projets portent le code ${say.code(code)}\u00a0: corrigez d’abord les codes.`,
    unknownYear: (year, say) => `${say.code(String(year))} n’est pas une année du programme.`,
    notKnown:
      'Cette valeur n’est pas connue, car une cellule dont elle dépend est vide ou illisible. Les constats la désignent.',
    noAmount: (text, say) => `Ce n’est pas un montant lisible\u00a0: ${say.quote(text)}`,
    twoAmounts: (text, thousands, decimals, say) =>
      `${say.quote(text)} se lit de deux façons\u00a0: ${say.number(thousands)} ou ${say.number(decimals)}. Écrivez les centimes, ainsi\u00a0: ${say.code('1500,00')}`,
  },
  outside: {
    title: 'Infitah s’ouvre dans Excel',
    text: 'Cette page vérifie le programme d’ouverture du classeur ouvert dans Excel, et il n’y a pas de classeur ici.',
    steps: [
      'Ouvrez le classeur du programme dans Excel.',
      'Dans l’onglet Accueil, cliquez sur «\u00a0Compléments\u00a0», puis choisissez Infitah.',
      'Dans le groupe «\u00a0Ouverture\u00a0», cliquez sur «\u00a0Contrôler\u00a0».',
    ],
    withoutExcel:
      'Sans version récente d’Excel, la commande infitah serve ouvre la même vérification dans le navigateur, sur le fichier du classeur.',
    tooOld:
      'Cette version d’Excel est trop ancienne. Il faut Excel 2021 ou plus récent, Microsoft 365 ou Excel pour le web.',
    failed: 'Infitah n’a pas pu s’ouvrir. Fermez le classeur et ouvrez-le à nouveau.',
  },
}
