import type { activityBlank } from '../../rules/activity/blank.ts'
import type { activityDuplicate } from '../../rules/activity/duplicate.ts'
import type { activityLabelDiffers } from '../../rules/activity/label-differs.ts'
import type { activityMissingInMatrix } from '../../rules/activity/missing-in-matrix.ts'
import type { activityNone } from '../../rules/activity/none.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about activities across the matrices, in Arabic. */
export const activity = {
  'activity/missing-in-matrix': {
    name: 'نشاط غائب عن مصفوفة',
    what: ({ label, missing }, say) =>
      label === ''
        ? `نشاط لم يُكتب اسمه، ولا مقابل له في ${names(missing, say)}.`
        : `النشاط ${say.quote(label)} لا مقابل له في ${names(missing, say)}، لا بهذا الاسم ولا باسم قريب منه.`,
    why: 'النشاط غير المبرمج لا تُعرف تكلفته، وغير المتتبع لا يُعرف مآله، فلا تكتمل صورة المشروع أمام المجلس والعموم.',
    todo: ({ missing }, say) => `إضافة النشاط إلى ${names(missing, say)}، أو حذفه إن وقع التخلي عنه.`,
  } satisfies RuleWords<FactsFrom<typeof activityMissingInMatrix>>,

  'activity/label-differs': {
    name: 'نشاط يختلف اسمه بين المصفوفات',
    what: ({ written, expected }, say) =>
      isUnnamed(written)
        ? `لم يُكتب في هذه الخلية اسم النشاط، ويبدو أنه ${say.quote(expected)}.`
        : `كُتب النشاط ${quotes(written, say)}، وهو في غير هذا الموضع ${say.quote(expected)}.`,
    why: 'إذا اختلف اسم النشاط بين المصفوفات تعذر الجزم بأن الاعتماد والمؤشر يخصان النشاط نفسه.',
    todo: 'كتابة اسم النشاط نفسه في المصفوفات الثلاث، أو فصل النشاطين إن كانا مختلفين.',
    fix: ({ expected }, say) => `كتابة ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof activityLabelDiffers>>,

  'activity/duplicate': {
    name: 'نشاط مكرر',
    what: ({ label, matrices: list, start, end }, say) =>
      `النشاط ${say.quote(label)} مدون أكثر من مرة في المشروع نفسه، وذلك في ${names(list, say)}${
        hasDays(start, end) ? `، وللسطر المكرر ${dates(start, end, say)}` : ''
      }.`,
    why: 'النشاط المكرر يُحسب مرتين في التكلفة وفي عدد الأنشطة، وقد يكون كُتب مكان نشاط آخر سقط من الخطة.',
    todo: 'حذف السطر المكرر، أو كتابة النشاط المقصود مكانه. وإذا كانت الأسطر لنشاط واحد، وجب أن تحمل التاريخين نفسيهما.',
  } satisfies RuleWords<FactsFrom<typeof activityDuplicate>>,

  'activity/none': {
    name: 'مشروع بلا أنشطة',
    what: ({ without, everywhere }, say) =>
      everywhere ? 'ليس لهذا المشروع أي نشاط.' : `ليس لهذا المشروع أي نشاط في ${names(without, say)}.`,
    why: 'المشروع يُنجز بأنشطته، وبدونها لا اعتماد يُبرمج ولا تقدم يُتتبع.',
    todo: ({ without }, say) => `كتابة أنشطة المشروع في ${names(without, say)}.`,
  } satisfies RuleWords<FactsFrom<typeof activityNone>>,

  'activity/blank': {
    name: 'تاريخ بلا نشاط',
    what: ({ start, end }, say) => `لسطر من ${matrices.monitoring} ${dates(start, end, say)}، ولا نشاط فيه.`,
    why: 'لا يُعرف ما الذي سيُنجز في هذا التاريخ، فيُلحق مؤشر السطر بالنشاط الذي فوقه.',
    todo: 'كتابة النشاط إن كان قائما بذاته، أو حذف التاريخ إن كان السطر تابعا للنشاط الذي فوقه.',
  } satisfies RuleWords<FactsFrom<typeof activityBlank>>,
}

function isUnnamed(written: readonly string[]): boolean {
  return written.every((label) => label === '')
}

function hasDays(start: string | null, end: string | null): boolean {
  return start !== null || end !== null
}

function dates(start: string | null, end: string | null, say: Say): string {
  if (start !== null && end !== null) return `تاريخان خاصان به (من ${say.date(start)} إلى ${say.date(end)})`
  if (start !== null) return `تاريخ بدء خاص به (${say.date(start)})`

  return end === null ? 'تاريخ خاص به' : `تاريخ انتهاء خاص به (${say.date(end)})`
}

function names(list: readonly (keyof typeof matrices)[], say: Say): string {
  return say.list(list.map((one) => matrices[one]))
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.filter((one) => one !== '').map((one) => say.quote(one)))
}
