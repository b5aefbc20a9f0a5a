import type { ConsolidationWords } from '../interface.ts'

/** What a consolidation says in English. */
export const consolidation: ConsolidationWords = {
  title: 'Consolidation of openness plans',
  plans: (count, say) => say.count(count, { one: '# plan', other: '# plans' }),
  collectivities: (count, say) =>
    say.count(count, { one: '# territorial collectivity', other: '# territorial collectivities' }),
  whole: 'All together',
  byCollectivity: 'By territorial collectivity',
  byKind: 'By kind',
  byRegion: 'By region',
  byAxis: 'By priority axis',
  byYear: 'By year',
  byRule: 'Findings by rule',
  progressByCollectivity: 'Mean progress of the projects by territorial collectivity',
  unknownKind: 'Kind not stated',
  unknownRegion: 'Region not stated',
  unnamed: "Workbook without a collectivity's name",
  columns: {
    plans: 'Plans',
    projects: 'Projects',
    files: 'Workbooks',
    progress: 'Progress: mean of the projects',
    costWeighted: 'Progress weighted by cost',
    codes: 'Codes',
    part: 'Level',
    name: 'Name',
    note: 'Note',
    year: 'Year',
  },
  rows: {
    whole: 'All together',
    collectivity: 'Collectivity',
    kind: 'Kind',
    region: 'Region',
    axis: 'Axis',
    year: 'Year',
    rule: 'Rule',
    unread: 'Workbook not checked',
  },
  notes: 'To look at in the consolidation',
  repeated: (name, years, counted, leftOut, say) =>
    `Several workbooks for one plan: ${say.quote(name)} (${years}). Only ${say.code(counted)} counts; left out: ${leftOut.map(say.code).join(', ')}. Of workbooks that were calculated, the one with the most projects counts, then the one with the fewest findings.`,
  overlapping: (name, years, files, say) =>
    `Plans of one collectivity share the years ${years}: ${say.quote(name)}. All count; see that no project does twice: ${files.map(say.code).join(', ')}`,
  sharedNumber: (memberId, files, say) =>
    `The member number ${memberId} stands beside several collectivities. Each counts by its name; mend the number: ${files.map(say.code).join(', ')}`,
  unnamedFiles: (files, say) =>
    `Workbooks that name no collectivity: each counts by itself. Write the name on the cover sheet, by which those of one plan are known: ${files.map(say.code).join(', ')}`,
  withoutProjects: (files, say) => `Workbooks without any project, not counted: ${files.map(say.code).join(', ')}`,
  leftOut: (count, say) =>
    say.count(count, {
      one: 'The sums leave out # project of which an amount is not known.',
      other: 'The sums leave out # projects of which an amount is not known.',
    }),
  notMeasured: (count, say) =>
    say.count(count, {
      one: 'The means leave out # project of which the progress is not known.',
      other: 'The means leave out # projects of which the progress is not known.',
    }),
  unread: (count, say) => say.count(count, { one: '# workbook not checked', other: '# workbooks not checked' }),
  madeBy: 'Made by Infitah from the workbooks alone; no data left the computer.',
}
