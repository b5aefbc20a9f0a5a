import type { ReceiverWords } from '../receiver-words.ts'

/** What the public pages of the receiver say in English. */
export const receiver: ReceiverWords = {
  published: 'Published openness plans',
  nothingPublished: 'No plan is published yet.',
  inOtherLanguages: 'Other languages',
  plan: (whose, period, say) => `Openness plan of ${say.code(whose)}, ${period}`,
  member: (memberId) => `member ${memberId}`,
  revision: (revision, day, say) => `Revision ${revision}, published on ${say.date(day)}`,
  backToAll: 'All published plans',
  heldBack: (projects, say) =>
    say.count(projects, {
      one: '# project of the plan is not published yet.',
      other: '# projects of the plan are not published yet.',
    }),
  columns: {
    collectivity: 'Territorial collectivity',
    kind: 'Kind',
    region: 'Region',
    period: 'Period',
    projects: 'Projects',
    activities: 'Activities',
    mobilised: 'Mobilised credits (MAD)',
    programmed: 'Programmed credits (MAD)',
    cost: 'Estimated cost (MAD)',
    progress: 'Progress',
    activity: 'Activity',
    indicator: 'Tracking indicator',
    impactIndicator: 'Impact indicator',
    start: 'Start',
    end: 'End',
    weight: 'Maximum share',
    axis: 'Priority axis',
    code: 'Project code',
    objectives: 'Objectives',
    partners: 'Partners',
    years: 'Years of execution',
  },
  footer: 'What the collectivity published of its plan, as it wrote it.',
}
