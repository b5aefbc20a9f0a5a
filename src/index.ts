export { type Adopted, adopted } from './adopt.ts'
export { type CheckOptions, check, type Examined, examine } from './check.ts'
export { type CompareOptions, compare } from './compare.ts'
export { type Consolidation, consolidate, consolidationSchema } from './consolidate/index.ts'
export { type DecisionOn, recordRows } from './decide.ts'
export { type Difference, differenceSchema } from './diff/index.ts'
export {
  type Exported,
  mappedTarget,
  OwnerUnknown,
  openDatabaseLicence,
  type Rows,
  readMapping,
  type Target,
  tables,
  targets,
} from './export/index.ts'
export { type ExportOptions, exportPlan } from './export.ts'
export { emptyContent, type FormWorkbook, type FreshPlan, type PlanContent, planForm } from './form/index.ts'
export {
  consolidationCsv,
  consolidationHtml,
  findingsCsv,
  reportsHtml,
  reportsMarkdown,
  sarifLog,
  totalsCsv,
} from './formats/index.ts'
export * from './grid/index.ts'
export { type Network, NoAnswer } from './hosts/http/index.ts'
export { type Language, type LanguageCode, languages, rowWords } from './lang/index.ts'
export { type Change, type LiveCheck, type LiveOptions, liveCheck } from './live.ts'
export {
  type ByHand,
  type Conflict,
  type Copy,
  type Merge,
  type MergeEdit,
  mergeCopies,
  withEdits,
} from './merge/index.ts'
export { type Minutes, minutesHtml, minutesOf } from './minutes/index.ts'
export {
  type Identity,
  type IdentityRecord,
  identify,
  type Plan,
  readPlan,
  type Settings,
  settingsSchema,
} from './plan/index.ts'
export { progressOf } from './progress/index.ts'
export {
  type Client,
  clientOf,
  contentOf,
  type Destination,
  differenceOf,
  journalIn,
  journalPatch,
  type KeptJournal,
  type KeptPush,
  type KeptReceipt,
  knownIdentity,
  lastKnownRevision,
  lastPushIn,
  NoReceiver,
  type Published,
  type PublishedPush,
  type PushContent,
  publishedNow,
  RefusedPush,
  type RowDifference,
  receiptsIn,
  sendPush,
} from './push/index.ts'
export { failureSchema, type Report, reportSchema } from './report/index.ts'
export { type Decision, type Meeting, readRecord } from './review/index.ts'
export { catalogue, type Finding, type Rule, type RuleId } from './rules/index.ts'
export { totalsOf } from './totals/index.ts'
