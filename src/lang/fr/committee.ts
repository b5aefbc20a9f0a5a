import type { CommitteeWords } from '../committee-words.ts'

/** What the pane says in French while the committee goes through the findings. */
export const committee: CommitteeWords = {
  meeting: 'Séance',
  heldOn: (day) => `Séance du ${day}`,
  noMeeting: "Notez d'abord la séance\u00a0: chaque décision en porte la date, et le nom de qui l'a consignée.",
  day: 'Date de la séance',
  place: 'Lieu',
  present: 'Présents',
  presentHint: 'Un nom et une qualité par ligne.',
  by: 'Consigné par',
  recordedBy: (by, say) => `Consigné par\u00a0: ${say.code(by)}`,
  byHint: 'La qualité, avec le nom si vous voulez. Par exemple\u00a0: rapporteur du comité.',
  save: 'Consigner la séance',
  change: 'Modifier',
  count: (present, say) =>
    present === 0 ? 'aucun présent noté' : say.count(present, { one: '# présent', other: '# présents' }),

  projector: 'Grands caractères',
  desk: 'Affichage habituel',

  progress: (decided, all, say) =>
    `${say.count(decided, { one: '# constat tranché', other: '# constats tranchés' })} sur ${say.number(all)}`,
  nothing: "Il n'y a rien à trancher.",
  section: 'État de la décision',
  all: 'Tous les constats',
  sections: {
    open: 'À trancher',
    stale: 'Données changées depuis la décision',
    late: 'Échéance passée ou séance arrivée',
    decided: 'Tranchés',
  },
  axis: 'Axe',
  allAxes: 'Tous les axes',

  where: 'Cellules',
  before: 'Lors de la décision',
  now: 'À présent',
  earlier: (decisions, say) => `Décisions antérieures sur ce constat (${say.number(decisions)})`,
  more: 'Pourquoi, et que faire',

  decision: 'Décision du comité',
  reason: 'Motif',
  who: "Chargé de l'exécution",
  until: 'Échéance',
  toMeeting: 'Date de la séance de report',
  note: 'Observations pour le procès-verbal',
  record: 'Consigner la décision',
  again: 'Changer la décision',
  recorded: (code, say) => `Décision consignée sur le constat ${say.code(code)}.`,
  allDecided: 'Tous les constats affichés sont tranchés.',

  needed: 'Ce champ est à remplir.',
  tooEarly: (day) => `Cette date doit venir après la séance du ${day}.`,

  remarks: (remarks, say) => `À savoir sur la feuille des décisions (${say.number(remarks)})`,
  mended: (decisions, say) => `Décisions dont le constat n'existe plus (${say.number(decisions)})`,
  sheet: 'Feuille des décisions',

  withhold: "Suspendre l'envoi d'un projet entier",
  withholdHint:
    "Un projet suspendu n'est pas envoyé à la plateforme, même sans constat, jusqu'à ce que la suspension soit levée.",
  withholdIt: "Suspendre l'envoi",
  sendAgain: 'Lever la suspension',
  nowWithheld: (project, say) => `Suspension consignée\u00a0: le projet ${say.code(project)} ne sera pas envoyé.`,
  sentAgain: (project, say) => `Suspension levée\u00a0: le projet ${say.code(project)} sera envoyé.`,

  minutes: 'Procès-verbal',
  minutesHint:
    'Établi à partir du programme et de la feuille des décisions\u00a0: présence, décisions, graphiques, signatures.',
  minutesOf: 'Séance',
  minutesLanguage: 'Langue du procès-verbal',
  format: 'Type de fichier',
  formats: { docx: 'Document Word', xlsx: 'Classeur Excel', html: 'Page pour navigateur' },
  saveMinutes: 'Enregistrer le procès-verbal',
  printMinutes: 'Imprimer',
  writingMinutes: 'Préparation du procès-verbal…',
  minutesSaved: (file, say) =>
    `Le procès-verbal est enregistré sous ${say.quote(file)} dans le dossier des téléchargements. S'il n'y est pas, votre programme ne laisse pas enregistrer de fichier depuis ce volet\u00a0: imprimez-le d'ici, ou ouvrez le classeur dans la page Infitah d'un navigateur et enregistrez-le là.`,
}
