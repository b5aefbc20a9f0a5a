import type { ReportWords } from '../interface.ts'

/** What the text report says in English. */
export const report: ReportWords = {
  plan: (years) => `Openness plan ${years}`.trimEnd(),
  counts: {
    projects: (count, say) => say.count(count, { one: '# project', other: '# projects' }),
    activities: (count, say) => say.count(count, { one: '# activity', other: '# activities' }),
    trackingIndicators: (count, say) =>
      say.count(count, { one: '# tracking indicator', other: '# tracking indicators' }),
    impactIndicators: (count, say) => say.count(count, { one: '# impact indicator', other: '# impact indicators' }),
  },
  asOf: (day, say) => `As of ${say.date(day)}`,
  found: {
    error: (count, say) => say.count(count, { one: '# finding to mend', other: '# findings to mend' }),
    warning: (count, say) => say.count(count, { one: '# to decide', other: '# to decide' }),
    info: (count, say) => say.count(count, { one: '# good to know', other: '# good to know' }),
  },
  nothingFound: 'Nothing was found in this plan.',
  rulesRun: (count, say) => say.count(count, { one: '# rule applied', other: '# rules applied' }),
  severities: {
    error: 'To mend before it is sent to the platform',
    warning: 'For the follow-up committee to decide',
    info: 'Good to know',
  },
  severity: { error: 'to mend', warning: 'to decide', info: 'good to know', off: 'off' },
  wholePlan: 'The plan as a whole',
  noCode: 'Project without a code',
  expected: 'Expected:',
  actual: 'Written:',
  todo: 'To do:',
  fix: { safe: 'Offered fix:', choice: 'Offered fix, if you agree:' },
  decision: {
    'to-mend': "Committee's decision: to mend",
    accepted: "Committee's decision: accepted",
    deferred: "Committee's decision: deferred",
    withheld: "Committee's decision: project withheld",
  },
  decidedBy: (who, when, say) =>
    [...(who === '' ? [] : [say.quote(who)]), ...(when === '' ? [] : [`meeting of ${when}`])].join(', '),
  stale: 'The data has changed since this decision: look at it again.',
  why: 'Why:',

  totals: 'Credits in MAD',
  mobilised: 'Mobilised',
  cost: 'Cost',
  legend: [],
  total: 'Total',
  shareOfCost: 'Share of the cost',
  byAxis: 'By priority axis',

  progress: 'Progress',
  soFar: 'So far',
  impact: 'Impact',
  progressLegend: [],
  mean: 'Mean of the projects',
  costWeighted: 'Mean weighted by cost',
  axisMean: 'By axis: mean of the projects',
  axisCostWeighted: 'By axis: mean weighted by cost',
  byActivity: 'By activity',
  weight: 'Weight',
  achieved: 'Achieved',
  done: 'Progress',
  activityLegend: [],

  notChecked: 'Rules not applied, as they depend on cells that cannot be read',
  settings: 'Severities changed by the settings',
  changed: (was, now) => `"${was}" becomes "${now}"`,
  files: 'All workbooks',
  filesColumns: { error: 'To mend', warning: 'To decide', info: 'To know' },
  filesLegend: [],
  since: (version) => `Since version ${version}`,
}
