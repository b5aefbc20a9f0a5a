import type { FormWords } from '../form-words.ts'
import { fields } from './fields.ts'

/** What a fresh workbook says in French. */
export const form: FormWords = {
  kingdom: 'Royaume du Maroc',
  plan: (years) => `Programme d'ouverture ${years}`,
  sheets: {
    guide: 'Consignes',
    cover: 'Fiche du programme',
    projects: '1-Objectifs et activités',
    budget: '2-Programmation financière',
    monitoring: '3-Suivi et évaluation',
    coCreation: 'Co-construction',
  },
  titles: {
    guide: 'Consignes de remplissage',
    projects: '1- Matrice des objectifs et des activités',
    budget: '2- Matrice de la programmation financière annuelle (en dirhams)',
    monitoring: "3- Matrice de suivi et d'évaluation",
    coCreation: 'Co-construction du programme',
  },
  columns: fields,
  programmed: 'À programmer',
  weightsCheck: 'Contrôle du total du projet',
  projectTotal: (number) => `Coût du projet ${number} selon la programmation`,
  grandTotal: 'Coût estimatif des projets',
  cover: {
    collectivity: { commune: 'Commune', province: 'Conseil provincial', region: 'Conseil régional' },
    region: 'Région',
    memberId: 'Numéro de membre sur la plateforme',
    firstYear: 'Début de la période',
    lastYear: 'Fin de la période',
    adopted: "Session d'adoption",
    summary: 'Bilan du programme, calculé',
    projects: 'Nombre de projets',
    activities: "Nombre d'activités",
    cost: 'Coût estimatif (DH)',
    mobilised: 'Crédits mobilisés au budget',
    programmed: (year) => `À programmer ${year}`,
    axisCodes: 'Codes des axes',
    axes: 'Axes prioritaires',
    codePattern: 'Modèle de code',
  },
  coCreation: {
    meetings: {
      title: 'Tableau n° 01\u00a0: réunions du comité de suivi du programme et leurs objets',
      date: 'Date de la réunion',
      subject: 'Objet de la réunion',
    },
    channels: {
      title: 'Tableau n° 02\u00a0: idées reçues par canal',
      channel: 'Canal',
      received: "Nombre d'idées reçues",
      selected: "Nombre d'idées retenues",
      refused: "Nombre d'idées non retenues",
      usual: ['Rencontre de concertation', 'Concertation numérique', 'Propositions internes'],
    },
    reasons: {
      title: 'Tableau n° 03\u00a0: motifs de non-retenue des idées',
      reason: 'Motif',
      ideas: "Nombre d'idées",
      usual: [
        "Sans lien avec les principes de l'ouverture",
        'Hors des compétences de la collectivité',
        'Redondante',
        'Imprécise',
        'Difficile à réaliser',
        'Service déjà existant',
      ],
    },
    proposals: { title: 'Tableau n° 04\u00a0: propositions de projets par axe', count: 'Nombre de propositions' },
    rework: {
      title: 'Tableau n° 05\u00a0: reformulation des propositions de projets',
      proposals: 'Nombre de propositions',
      cancelled: 'Projets annulés',
      merged: 'Projets regroupés',
      afterMerging: 'Projets après regroupement',
      reworded: 'Projets reformulés',
      unchanged: 'Projets inchangés',
      activities: "Nombre final d'activités",
      projects: 'Nombre final de projets',
    },
    finals: { title: 'Tableau n° 06\u00a0: projets définitifs par axe', count: 'Nombre de projets' },
    axes: 'Axes',
    total: 'Total',
  },
  yes: 'Oui',
  no: 'Non',
  refused: 'Valeur non admise',
  asked: 'À confirmer',
  checks: {
    title: { refusal: "L'intitulé du projet ne dépasse pas 250 caractères." },
    axis: {
      hint: "L'axe se choisit dans la liste, qui est celle de la fiche du programme.",
      refusal:
        "Cet axe ne figure pas sur la fiche du programme. Choisissez-le dans la liste, ou ajoutez-le d'abord à la fiche.",
    },
    years: {
      refusal:
        "L'année de réalisation est une année du programme ou une période de celui-ci. Choisissez-la dans la liste.",
    },
    link: {
      hint: "Écrivez «\u00a0Non\u00a0», «\u00a0Oui\u00a0», ou le nom du projet concerné du programme d'action.",
      refusal: "Ce texte sera gardé comme nom d'un projet du programme d'action. Est-ce bien le cas\u00a0?",
    },
    amount: { refusal: 'Un montant est un nombre de dirhams, zéro ou plus, sans le mot «\u00a0DH\u00a0».' },
    share: { refusal: 'Un taux est compris entre 0\u00a0% et 100\u00a0%.' },
    start: {
      refusal: "La date de début se situe dans les années du programme et s'écrit ainsi\u00a0: 31/01 puis l'année.",
    },
    end: { refusal: 'La date de fin se situe dans les années du programme et ne précède pas la date de début.' },
    count: { refusal: 'Il faut un nombre entier, zéro ou plus.' },
    memberId: { refusal: 'Le numéro de membre est un nombre entier, celui de la plateforme.' },
    axisCode: {
      hint: "Sigle court en capitales latines, qui entre dans les codes des projets de l'axe.",
      refusal: "Le code d'un axe compte de 1 à 12 capitales latines, sans espace, et n'est celui d'aucun autre axe.",
    },
    meeting: { refusal: "La date de la réunion s'écrit jour, mois et année." },
  },
  projectHint: (number) => `Projet ${number}`,
  guide: [
    {
      heading: 'Avant de remplir',
      lines: [
        'Sur la «\u00a0Fiche du programme\u00a0», écrivez les codes et les intitulés des axes prioritaires\u00a0: la liste de choix et les codes des projets en viennent.',
        'La période de ce classeur est fixe. Si elle change, créez un nouveau classeur avec infitah new.',
      ],
    },
    {
      heading: "Dans l'ordre",
      lines: [
        "Matrice 1\u00a0: pour chaque projet, écrivez l'intitulé et choisissez l'axe, puis les objectifs et les activités, un par ligne. Le code du projet apparaît de lui-même.",
        "Matrice 2\u00a0: codes, intitulés et activités y sont repris. Écrivez les crédits mobilisés et ceux à programmer chaque année, et 0 là où il n'y a rien.",
        "Matrice 3\u00a0: pour chaque activité, écrivez les dates de début et de fin, les indicateurs de suivi et leur taux maximal\u00a0; pour chaque projet, ses indicateurs d'impact.",
        "Les taux maximaux des indicateurs de suivi d'un projet totalisent 100\u00a0%. Celui de chaque indicateur d'impact est de 100\u00a0%.",
        "Pendant l'exécution\u00a0: écrivez chaque année le taux réalisé dans l'année, rapporté au taux maximal\u00a0: un indicateur de 30\u00a0% à moitié réalisé s'écrit 15\u00a0%.",
      ],
    },
    {
      heading: 'Au besoin',
      lines: [
        "La place d'un projet en trop reste vide\u00a0: ce n'est pas un projet tant que rien n'y est écrit.",
        "Si votre conseil a donné un autre code au projet, ou une autre rédaction à l'activité dans une matrice, ôtez la protection de la feuille (sans mot de passe), onglet «\u00a0Révision\u00a0», et écrivez à la place de la formule.",
        "Pour ajouter une ligne\u00a0: ôtez la protection de la feuille, copiez une ligne entière du projet et insérez-la à l'intérieur de celui-ci, dans chaque matrice concernée.",
        "Pour contrôler le classeur avant l'adoption et l'envoi\u00a0: infitah check, suivi du nom du fichier.",
      ],
    },
  ],
  legend: {
    heading: 'Les couleurs',
    input: 'cellule à remplir',
    linked: 'cellule calculée ou reprise, protégée',
    waiting: 'manquant\u00a0: un projet commencé dont cette cellule reste à remplir',
    wrong:
      "inexact\u00a0: un total qui ne correspond pas, des taux qui n'atteignent pas 100\u00a0%, une fin avant le début",
  },
}
