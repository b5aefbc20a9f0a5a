import type { MinutesWords } from '../minutes-words.ts'

/** What the committee's minutes say in French. */
export const minutes: MinutesWords = {
  ministry: "Ministère de l'Intérieur",
  region: (name, say) => (/^région/i.test(name) ? say.code(name) : `Région ${say.code(name)}`),
  title: "Procès-verbal de la réunion du comité de suivi du programme d'ouverture",
  fileName: (day) => `PV du comité de suivi ${day}`,
  subtitle: (day, period) => (period === '' ? `Séance du ${day}` : `Période ${period} – Séance du ${day}`),
  page: { before: 'Page ', between: ' sur ' },
  running: (name, day, say) => `Procès-verbal du comité de suivi – ${say.code(name)} – ${day}`,
  opening: ({ name, period, day, place }, say) =>
    `Le ${day}${place === null ? '' : ` (lieu\u00a0: ${say.code(place)})`}, le comité de suivi du programme d'ouverture (${say.code(name)})${period === '' ? '' : `, établi pour la période ${period},`} s'est réuni pour examiner les constats relevés lors du contrôle du programme et se prononcer sur chacun d'eux.`,
  basis: (file, day, contents, say) =>
    `Le comité a travaillé sur le classeur ${file === null ? 'du programme' : say.quote(file)} dans son état au ${day}\u00a0; le programme comprend ${contents}.`,
  sections: {
    attendance: 'Liste de présence',
    agenda: 'Ordre du jour',
    summary: 'Synthèse des constats',
    decisions: 'Constats et décisions du comité',
    open: 'Points à suivre après la séance',
    stale: 'Décisions dont les données ont changé, à réexaminer',
    changes: 'Évolution depuis la séance précédente',
    credits: 'Crédits en dirhams',
    progress: "Avancement de l'exécution",
    record: 'Remarques sur le registre des décisions',
  },
  columns: {
    number: 'N°',
    signature: 'Signature',
    found: 'Relevés',
    decidedToday: 'Tranchés en séance',
    decided: 'Tranchés à ce jour',
    stale: 'Données modifiées',
    undecided: 'À trancher',
    state: 'Suite attendue',
    before: 'Lors de la décision',
    now: "Aujourd'hui",
  },
  excused: 'Excusés\u00a0: ……………………………………………',
  agenda: [
    "Examen des constats relevés lors du contrôle du programme d'ouverture et décision sur chacun d'eux\u00a0;",
    "Suivi de l'exécution des décisions antérieures\u00a0;",
    "Situation des crédits et de l'avancement.",
  ],
  line: (label, value) => `${label}\u00a0: ${value}`,
  comma: '\u00a0; ',
  toWrite: 'Décision\u00a0: …………………………\nMotif\u00a0: …………………………',
  statuses: {
    'to-mend': 'À corriger',
    accepted: 'Accepté',
    deferred: 'Reporté',
    withheld: 'Envoi du projet suspendu',
  },
  earlier: (status, day) => `${status} (décision du ${day})`,
  labels: {
    reason: 'Motif',
    who: "Chargé de l'exécution",
    until: 'Échéance',
    deferredTo: 'À la séance du',
    note: 'Observation',
  },
  staleMark: 'Les données ont changé depuis cette décision.',
  lateMarks: {
    'to-mend': 'Échéance dépassée.',
    accepted: 'Échéance dépassée.',
    deferred: 'La séance de report est arrivée.',
    withheld: 'Échéance dépassée.',
  },
  states: {
    undecided: 'Décision à prendre',
    stale: 'Décision à réexaminer\u00a0: les données ont changé',
    'to-mend': (until, who) =>
      `Correction${until === null ? '' : ` avant le ${until}`}${who === null ? '' : ` par\u00a0: ${who}`}`,
    deferred: (until) => (until === null ? 'Examen à une séance ultérieure' : `Examen à la séance du ${until}`),
  },
  nothingOpen: "Aucun constat n'appelle de suite.",
  sinceMeeting: (day, mended, say) =>
    mended === 0
      ? `Depuis la séance du ${day}, aucun constat déjà tranché n'a été corrigé.`
      : say.count(mended, {
          one: `Depuis la séance du ${day}, # constat déjà tranché a été corrigé\u00a0:`,
          other: `Depuis la séance du ${day}, # constats déjà tranchés ont été corrigés\u00a0:`,
        }),
  sinceFile: (file, say) => `Ce qui a changé dans le programme par rapport au classeur ${say.quote(file)}`,
  closing: "L'ordre du jour étant épuisé, la séance est levée.",
  madeBy:
    "Procès-verbal préparé avec Infitah à partir du seul classeur\u00a0; aucune donnée n'a été envoyée hors de l'ordinateur.",
  signers: {
    chair: 'Le/la président(e) du comité de suivi',
    rapporteur: 'Le rapporteur – point focal',
    president: {
      commune: 'Le/la président(e) du conseil communal',
      province: 'Le/la président(e) du conseil',
      region: 'Le/la président(e) du conseil régional',
    },
  },
  sheets: { minutes: 'Procès-verbal', figures: 'Chiffres et graphiques' },
  written: (path, say) => `Le procès-verbal est écrit dans\u00a0: ${say.code(path)}`,
  unknownMeeting: (day) =>
    `Le registre ne connaît pas de séance du ${day}\u00a0: la liste de présence est laissée en lignes vides à signer.`,
  otherEnding: (path, endings, say) =>
    `Le nom du procès-verbal finit par ${endings.map(say.code).join(' ou ')}\u00a0: ${say.code(path)}`,
}
