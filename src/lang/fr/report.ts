import type { ReportWords } from '../interface.ts'

/** What the text report says in French. */
export const report: ReportWords = {
  plan: (years) => `Programme d'ouverture ${years}`.trimEnd(),
  counts: {
    projects: (count, say) => say.count(count, { one: '# projet', other: '# projets' }),
    activities: (count, say) => say.count(count, { one: '# activité', other: '# activités' }),
    trackingIndicators: (count, say) =>
      say.count(count, { one: '# indicateur de suivi', other: '# indicateurs de suivi' }),
    impactIndicators: (count, say) =>
      say.count(count, { one: "# indicateur d'impact", other: "# indicateurs d'impact" }),
  },
  asOf: (day, say) => `Situation au ${say.date(day)}`,
  found: {
    error: (count, say) => say.count(count, { one: '# constat à corriger', other: '# constats à corriger' }),
    warning: (count, say) => say.count(count, { one: '# à trancher', other: '# à trancher' }),
    info: (count, say) => say.count(count, { one: '# pour information', other: '# pour information' }),
  },
  nothingFound: 'Aucun constat sur ce programme.',
  rulesRun: (count, say) => say.count(count, { one: '# règle appliquée', other: '# règles appliquées' }),
  severities: {
    error: "À corriger avant l'envoi à la plateforme",
    warning: 'À trancher par le comité de suivi',
    info: 'Pour information',
  },
  severity: { error: 'à corriger', warning: 'à trancher', info: 'pour information', off: 'désactivée' },
  wholePlan: "L'ensemble du programme",
  noCode: 'Projet sans code',
  expected: 'Attendu\u00a0:',
  actual: 'Inscrit\u00a0:',
  todo: 'À faire\u00a0:',
  fix: { safe: 'Correction proposée\u00a0:', choice: 'Correction proposée, soumise à votre accord\u00a0:' },
  decision: {
    'to-mend': 'Décision du comité\u00a0: à corriger',
    accepted: 'Décision du comité\u00a0: accepté',
    deferred: 'Décision du comité\u00a0: reporté',
    withheld: 'Décision du comité\u00a0: envoi du projet suspendu',
  },
  decidedBy: (who, when, say) =>
    [...(who === '' ? [] : [say.quote(who)]), ...(when === '' ? [] : [`séance du ${when}`])].join(', '),
  stale: 'Les données ont changé depuis cette décision\u00a0: elle est à revoir.',
  why: 'Pourquoi\u00a0:',

  totals: 'Crédits en dirhams',
  mobilised: 'Mobilisés',
  cost: 'Coût',
  legend: [],
  total: 'Total',
  shareOfCost: 'Part du coût',
  byAxis: 'Par axe prioritaire',

  progress: 'Avancement',
  soFar: 'À ce jour',
  impact: 'Impact',
  progressLegend: [],
  mean: 'Moyenne des projets',
  costWeighted: 'Moyenne pondérée par le coût',
  axisMean: 'Par axe\u00a0: moyenne des projets',
  axisCostWeighted: 'Par axe\u00a0: moyenne pondérée par le coût',
  byActivity: 'Par activité',
  weight: 'Poids',
  achieved: 'Réalisé',
  done: 'Avancement',
  activityLegend: [],

  notChecked: 'Règles non appliquées, faute de pouvoir lire les cellules dont elles dépendent',
  settings: 'Gravités modifiées par les réglages',
  changed: (was, now) => `«\u00a0${was}\u00a0» devient «\u00a0${now}\u00a0»`,
  files: 'Ensemble des classeurs',
  filesColumns: { error: 'À corriger', warning: 'À trancher', info: 'Information' },
  filesLegend: [],
  since: (version) => `Depuis la version ${version}`,
}
