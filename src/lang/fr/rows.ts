import type { RowWords } from '../../export/words.ts'

/** The row format in French. */
export const rows: RowWords = {
  tables: {
    plan: {
      title: 'Programme',
      about: 'Le programme tel que publié\u00a0: effectifs et sommes des seuls projets transmis.',
    },
    projects: { title: 'Projets', about: 'Une ligne par projet publié.' },
    activities: { title: 'Activités', about: 'Une ligne par activité des projets publiés.' },
    financing: {
      title: 'Financement',
      about:
        'Ce qui finance chaque activité\u00a0: les crédits déjà inscrits au budget et ceux à programmer chaque année.',
    },
    indicators: {
      title: 'Indicateurs',
      about: "Les indicateurs de suivi avec leur poids, ceux d'impact avec leur taux maximal.",
    },
    indicator_values: {
      title: 'Valeurs des indicateurs',
      about: "Ce qui est réalisé d'un indicateur à la fin d'une année. Ce qui n'est pas renseigné n'a pas de ligne.",
    },
    partners: { title: 'Partenaires', about: 'Les partenaires de chaque projet.' },
    decisions: {
      title: 'Décisions',
      about: 'Les décisions du comité de suivi sur les constats relatifs à ce qui est publié. Aucun nom de personne.',
    },
  },
  columns: {
    member_id: { title: 'Numéro de membre', about: 'Numéro de la collectivité sur la plateforme.' },
    period: { title: 'Période', about: 'Première et dernière année du programme, par exemple 2024-2025.' },
    collectivity: { title: 'Collectivité', about: 'Telle que la nomme la fiche du programme.' },
    kind: { title: 'Nature', about: "Nature de la collectivité, de l'indicateur ou du partenaire." },
    region: { title: 'Région', about: 'Telle que la nomme la fiche du programme.' },
    first_year: { title: 'Première année', about: 'Première année du programme.' },
    last_year: { title: 'Dernière année', about: 'Dernière année du programme.' },
    currency: { title: 'Monnaie', about: 'ISO 4217.' },
    projects: { title: 'Nombre de projets', about: 'Nombre de projets publiés.' },
    projects_held_back: { title: 'Projets retenus', about: 'Nombre de projets en attente de correction.' },
    projects_withheld: {
      title: 'Projets non publiés',
      about: 'Nombre de projets que le comité a décidé de ne pas publier.',
    },
    activities: { title: "Nombre d'activités", about: "Nombre d'activités publiées." },
    tracking_indicators: { title: "Nombre d'indicateurs de suivi", about: 'Ceux qui sont publiés.' },
    impact_indicators: { title: "Nombre d'indicateurs d'impact", about: 'Ceux qui sont publiés.' },
    mobilised: { title: 'Crédits mobilisés', about: 'Crédits déjà inscrits au budget, en dirhams.' },
    programmed: { title: 'Crédits à programmer', about: 'Crédits à programmer, toutes années réunies, en dirhams.' },
    cost: { title: 'Coût estimatif', about: 'Crédits mobilisés et à programmer réunis, en dirhams.' },
    progress: {
      title: 'Avancement',
      about: 'Part des poids réalisée à ce jour, en pour cent\u00a0; pour le programme, moyenne des projets.',
    },
    progress_by_cost: {
      title: 'Avancement pondéré par le coût',
      about: 'Moyenne des projets pondérée par leur coût, en pour cent.',
    },
    project_code: { title: 'Code du projet', about: "Tel que l'écrit le classeur, sans espaces." },
    project_id: { title: 'Identifiant du projet', about: "Reste le même quand le code ou l'intitulé est modifié." },
    number: { title: 'Numéro', about: "Numéro d'ordre qui termine le code." },
    axis_code: { title: "Code de l'axe", about: "L'axe dans le code du projet." },
    axis: { title: 'Axe prioritaire', about: 'Tel que le nomme le classeur.' },
    title: { title: 'Intitulé', about: 'Intitulé du projet tel que saisi.' },
    years: { title: 'Années de réalisation', about: 'Séparées par des espaces.' },
    objectives: { title: 'Objectifs', about: 'Un par ligne.' },
    action_programme: {
      title: "Lien avec le programme d'action",
      about: "Un par ligne\u00a0; vide s'il n'y en a pas.",
    },
    partner_contributions: {
      title: 'Contribution des partenaires',
      about: "Telle que saisie, une par ligne\u00a0; vide s'il n'y en a pas.",
    },
    impact: {
      title: 'Impact',
      about: "Moyenne du réalisé rapporté au taux maximal des indicateurs d'impact, en pour cent.",
    },
    activity_id: {
      title: "Identifiant de l'activité",
      about: "Reste le même quand le libellé est modifié ou la ligne déplacée. Vide pour les indicateurs d'impact.",
    },
    position: { title: 'Ordre', about: 'À partir de 1, dans le projet.' },
    label: { title: 'Libellé', about: 'Tel que saisi, sans puces.' },
    start_date: { title: 'Début', about: 'Premier jour.' },
    end_date: { title: 'Fin', about: 'Dernier jour.' },
    weight: {
      title: 'Poids',
      about:
        "En points sur 100\u00a0: d'un indicateur de suivi dans son projet, d'un indicateur d'impact son taux maximal, d'une activité la somme.",
    },
    achieved: { title: 'Réalisé', about: 'Points du poids réalisés jusque-là.' },
    source: { title: 'Source', about: "`mobilised` (crédits mobilisés), ou l'année de programmation." },
    year: { title: 'Année', about: "La même, en nombre\u00a0; vide si ce n'est pas une année." },
    amount: { title: 'Montant', about: 'En dirhams.' },
    indicator_id: {
      title: "Identifiant de l'indicateur",
      about: 'Reste le même quand le libellé est modifié ou la ligne déplacée.',
    },
    target: { title: 'Cible', about: '«\u00a0Au moins tant\u00a0», quand le libellé le dit.' },
    until: {
      title: "Jusqu'à",
      about: "L'année à la fin de laquelle c'est réalisé\u00a0; `now` si le classeur ne nomme pas d'année.",
    },
    partner_id: { title: 'Identifiant du partenaire', about: 'Empreinte du projet et du partenaire.' },
    partner: { title: 'Partenaire', about: 'Tel que saisi, sans puces.' },
    contribution: { title: 'Contribution', about: "Là où le classeur l'attribue sans ambiguïté à ce partenaire." },
    finding: { title: 'Constat', about: 'Empreinte du constat.' },
    rule: { title: 'Règle', about: "La règle qui l'a relevé." },
    rule_code: { title: 'Code de la règle', about: 'Son code court pour les procès-verbaux.' },
    status: { title: 'Décision', about: 'Ce qui est décidé.' },
    stale: { title: 'Caduque', about: 'Si les données ont changé depuis.' },
    decided_on: { title: 'Date de la décision', about: 'Jour de la réunion.' },
    role: {
      title: 'Qualité',
      about:
        'Qualité de qui a consigné la décision, là où elle est écrite avant un nom entre parenthèses\u00a0; jamais un nom.',
    },
    reason: { title: 'Motif', about: "Tel que l'a écrit le comité." },
  },
}
