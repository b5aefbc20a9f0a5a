import type { PaneWords } from '../pane-words.ts'

/** What the task pane says in French. */
export const pane: PaneWords = {
  name: 'Infitah',
  language: 'Langue',
  views: { check: 'Contrôle', totals: 'Crédits', progress: 'Suivi', review: 'Comité', export: 'Export' },
  again: 'Contrôler à nouveau',
  close: 'Fermer',

  reading: 'Lecture du classeur…',
  judging: 'Application des règles…',
  cancel: 'Annuler',
  trouble: {
    protected: (place) =>
      place === '' ? "Une feuille protégée empêche l'écriture." : `La protection empêche d'écrire\u00a0: ${place}.`,
    'cell-edit-mode': () => 'Une cellule est en cours de saisie dans le classeur.',
    'read-only': () => 'Le classeur est ouvert en lecture seule.',
    'too-large': (place) =>
      place === '' ? 'Le classeur dépasse la taille acceptée.' : `Trop de données\u00a0: ${place}.`,
    'not-found': (place) =>
      place === '' ? "La cellule ou la feuille n'existe plus." : `Emplacement introuvable\u00a0: ${place}.`,
    hidden: (place) => `La cellule est sur une feuille masquée\u00a0: ${place}.`,
    unsupported: () => "Cette opération n'est pas possible ici.",
    stopped: () => 'La lecture a été interrompue.',
    failed: () => "L'opération n'a pas abouti.",
  },
  wayOut: {
    protected: "Ôtez la protection de la feuille (onglet Révision), puis réessayez. Rien n'a été écrit.",
    'cell-edit-mode': 'Appuyez sur Entrée ou Échap dans la feuille pour terminer la saisie, puis réessayez.',
    'read-only': 'Enregistrez une copie modifiable du classeur, puis rouvrez Infitah.',
    'too-large': 'Sortez du classeur les feuilles étrangères au programme, puis réessayez.',
    'not-found': "Contrôlez à nouveau, pour lire le classeur tel qu'il est à présent.",
    hidden: "Affichez la feuille (clic droit sur le nom d'une feuille, Afficher), puis réessayez.",
    unsupported:
      'Faites-la à la main dans le classeur\u00a0; une version plus récente du programme la permet peut-être.',
    stopped: 'Vous pouvez la reprendre quand vous voulez.',
    failed: "Réessayez\u00a0; si cela se répète, enregistrez, fermez puis rouvrez le classeur. Rien n'a été écrit.",
  },
  beginsByItself:
    'Appuyez sur Entrée ou Échap dans la feuille pour terminer la saisie\u00a0: le contrôle commence alors de lui-même.',
  notAPlan: "Les matrices d'un programme d'ouverture n'ont pas été reconnues dans ce classeur",
  notAPlanHint:
    'Les constats ci-dessous disent quels en-têtes ont été trouvés et lesquels manquent. Les en-têtes habituels une fois rétablis, le classeur sera lu.',

  search: 'Chercher un constat',
  severity: 'Gravité',
  allSeverities: 'Toutes les gravités',
  project: 'Projet',
  allProjects: 'Tous les projets',
  rule: 'Règle',
  allRules: 'Toutes les règles',
  filters: 'Filtrer',
  clear: 'Tout afficher',
  noneMatch: 'Aucun constat ne répond à cette recherche.',
  listed: (shown, all, say) =>
    shown === all
      ? say.count(all, { one: '# constat', other: '# constats' })
      : `${say.number(shown)} sur ${say.number(all)}`,
  findings: 'Constats',
  next: 'Constat suivant',
  previous: 'Constat précédent',
  keys: "D'un constat à l'autre\u00a0: les flèches, ou F8 et Maj+F8 partout dans le volet. Vers la cellule\u00a0: Entrée.",
  position: (place, of, say) => `${say.number(place)} sur ${say.number(of)}`,
  also: 'Autres cellules concernées\u00a0:',
  fresh: 'Nouveau',
  appeared: (count, say) => say.count(count, { one: '# constat apparu', other: '# constats apparus' }),
  mended: (count, say) => say.count(count, { one: '# constat corrigé', other: '# constats corrigés' }),

  mark: 'Marquer les cellules',
  unmark: 'Ôter les marques',
  marksRefused:
    "Pour marquer les cellules, ôtez la protection de la feuille (onglet Révision), ou protégez-la de nouveau en autorisant «\u00a0Format de cellule\u00a0». Rien n'a été marqué.",
  apply: 'Appliquer la correction',
  applyRule: (findings, say) =>
    say.count(findings, {
      one: 'Appliquer la correction sûre de cette règle',
      other: 'Appliquer les # corrections sûres de cette règle',
    }),
  was: 'Actuel',
  now: 'Proposé',
  moreCells: (cells, say) => say.count(cells, { one: 'et # autre cellule', other: 'et # autres cellules' }),
  undo: 'Annuler',
  undoLast: 'Annuler la dernière correction',
  applied: (cells, say) => say.count(cells, { one: '# cellule écrite', other: '# cellules écrites' }),
  undone: (cells, say) => say.count(cells, { one: '# cellule rétablie', other: '# cellules rétablies' }),
  changedSince: (place) =>
    `La valeur a changé depuis (${place})\u00a0: rien n'a été écrit, pour garder ce qui y a été saisi.`,
  movedSince:
    "Des lignes ou des feuilles ont changé de place depuis\u00a0: rien n'a été écrit. L'annulation reste possible dans Excel.",

  copyTable: 'Copier le tableau',
  copied: 'Tableau copié\u00a0: il peut être collé dans une feuille.',
  notCopied: "Le programme n'a pas permis la copie. Vous pouvez insérer le tableau comme feuille.",
  insert: 'Insérer une feuille avec tableaux et graphiques',
  inserted: (sheet, say) => `La feuille ${say.quote(sheet)} est dans le classeur.`,
  noTotals: "Aucun crédit n'a été lu dans ce classeur. La page «\u00a0Contrôle\u00a0» dit ce qui manque.",
  noProgress: "Aucun projet n'a été lu dans ce classeur. La page «\u00a0Contrôle\u00a0» dit ce qui manque.",
  overdue: 'Activités en retard',
  noneOverdue: 'Aucune activité en retard.',
  byAxis: 'Avancement par axe prioritaire',
  byYear: 'Avancement par année',
  planProgress: 'Avancement du programme',

  sheet: {
    name: 'Tableau de bord',
    title: "Tableau de bord du programme d'ouverture",
    note: (day, say) => `Établi par Infitah, situation au ${say.date(day)}. Montants en dirhams.`,
    credits: 'Crédits par projet',
    axes: 'Crédits par axe prioritaire',
    years: 'Crédits par année',
    progress: 'Avancement des projets',
  },
}
