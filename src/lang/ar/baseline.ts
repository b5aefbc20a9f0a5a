import { parseCentimes } from '../../money/index.ts'
import type { baselineAdded } from '../../rules/baseline/added.ts'
import type { baselineChanged } from '../../rules/baseline/changed.ts'
import type { baselineRemoved } from '../../rules/baseline/removed.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type Changed = FactsFrom<typeof baselineChanged>

/** The words of the rules about what the council adopted, in Arabic. */
export const baseline = {
  'baseline/changed': {
    name: 'تغيير بعد المصادقة',
    what: (facts, say) =>
      `${aspects[facts.aspect](facts.year, say)}${owner(facts, say)} غير ما صادق عليه المجلس: عند المصادقة ${value(facts, facts.was, say)}، والآن ${value(facts, facts.is, say)}.`,
    why: 'تداول المجلس في هذه الخطة وصادق عليها، وكل تغيير بعد ذلك يلزم الجماعة دون مصادقة، ما لم تبت فيه اللجنة.',
    todo: 'إرجاع ما صادق عليه المجلس، أو عرض التغيير على اللجنة للبت فيه. وإذا صادق المجلس على التغيير فتُسجل الخطة المصادق عليها من جديد.',
  } satisfies RuleWords<Changed>,

  'baseline/added': {
    name: 'إضافة بعد المصادقة',
    what: ({ of, label }, say) =>
      of === 'project'
        ? `المشروع ${say.quote(label)} لا يوجد في الخطة المصادق عليها.`
        : `النشاط ${say.quote(label)} لا يوجد في الخطة المصادق عليها.`,
    why: 'ما لم يصادق عليه المجلس لا اعتمادات له ولا التزام به أمام المواطنين.',
    todo: 'حذف ما أضيف، أو عرضه على اللجنة للبت فيه ثم على المجلس.',
  } satisfies RuleWords<FactsFrom<typeof baselineAdded>>,

  'baseline/removed': {
    name: 'حذف بعد المصادقة',
    what: ({ of, project, label }, say) =>
      of === 'project'
        ? `المشروع ${say.code(project)} ${say.quote(label)} الذي صادق عليه المجلس لم يعد في الخطة.`
        : `النشاط ${say.quote(label)} من المشروع ${say.code(project)}، الذي صادق عليه المجلس، لم يعد في الخطة.`,
    why: 'لا يزول التزام صودق عليه ونُشر إلا بقرار، وللمواطنين أن يسألوا عنه.',
    todo: 'إرجاع ما حُذف، أو عرض الحذف على اللجنة للبت فيه ثم على المجلس.',
  } satisfies RuleWords<FactsFrom<typeof baselineRemoved>>,
} as const

const aspects: { readonly [A in Changed['aspect']]: (year: number | null, say: Say) => string } = {
  title: () => 'العنوان',
  years: () => 'سنة الإنجاز',
  cost: () => 'التكلفة التقديرية',
  mobilised: () => 'الاعتمادات المعبأة',
  programmed: (year, say) => `الاعتمادات المبرمجة لسنة ${say.code(String(year))}`,
  start: () => 'تاريخ البداية',
  end: () => 'تاريخ النهاية',
  weight: () => 'النسبة القصوى',
}

function owner({ of, label }: Changed, say: Say): string {
  if (of === 'project') return ' في هذا المشروع'

  return of === 'activity' ? ` في النشاط ${say.quote(label)}` : ` في المؤشر ${say.quote(label)}`
}

function value({ aspect }: Changed, text: string, say: Say): string {
  if (text === '') return 'لا شيء'
  if (aspect === 'title') return say.quote(text)
  if (aspect === 'weight') return say.share(text)
  if (aspect === 'start' || aspect === 'end') return say.date(text)

  const centimes = aspect === 'years' ? null : parseCentimes(text)
  return centimes === null ? say.code(text) : say.money(centimes)
}
