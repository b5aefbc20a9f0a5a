import type { ReceiverWords } from '../receiver-words.ts'

/** What the public pages of the receiver say in French. */
export const receiver: ReceiverWords = {
  published: "Programmes d'ouverture publiés",
  nothingPublished: "Aucun programme n'est encore publié.",
  inOtherLanguages: 'Autres langues',
  plan: (whose, period, say) => `Programme d'ouverture ${period}\u00a0: ${say.code(whose)}`,
  member: (memberId) => `membre n°\u00a0${memberId}`,
  revision: (revision, day, say) => `Révision ${revision}, publiée le ${say.date(day)}`,
  backToAll: 'Tous les programmes publiés',
  heldBack: (projects, say) =>
    say.count(projects, {
      one: "# projet du programme n'est pas encore publié.",
      other: '# projets du programme ne sont pas encore publiés.',
    }),
  columns: {
    collectivity: 'Collectivité territoriale',
    kind: 'Type',
    region: 'Région',
    period: 'Période',
    projects: 'Projets',
    activities: 'Activités',
    mobilised: 'Crédits mobilisés (DH)',
    programmed: 'Crédits à programmer (DH)',
    cost: 'Coût estimatif (DH)',
    progress: 'Avancement',
    activity: 'Activité',
    indicator: 'Indicateur de suivi',
    impactIndicator: "Indicateur d'impact",
    start: 'Début',
    end: 'Fin',
    weight: 'Taux maximal',
    axis: 'Axe prioritaire',
    code: 'Code du projet',
    objectives: 'Objectifs',
    partners: 'Partenaires',
    years: 'Années de réalisation',
  },
  footer: "Ce que la collectivité a publié de son programme, tel qu'elle l'a écrit.",
}
