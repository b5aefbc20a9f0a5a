import type { cellAmountAsText } from '../../rules/cell/amount-as-text.ts'
import type { cellAmountEmpty } from '../../rules/cell/amount-empty.ts'
import type { cellAmountNegative } from '../../rules/cell/amount-negative.ts'
import type { cellAmountPrecision } from '../../rules/cell/amount-precision.ts'
import type { cellAmountUnreadable } from '../../rules/cell/amount-unreadable.ts'
import type { cellCountUnreadable } from '../../rules/cell/count-unreadable.ts'
import type { cellDateUnreadable } from '../../rules/cell/date-unreadable.ts'
import type { cellErrorValue } from '../../rules/cell/error-value.ts'
import type { cellFormulaNotCalculated } from '../../rules/cell/formula-not-calculated.ts'
import type { cellShareScaleGuessed } from '../../rules/cell/share-scale-guessed.ts'
import type { cellShareUnreadable } from '../../rules/cell/share-unreadable.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices, where } from './fields.ts'

const placeNames = { ...matrices, cover: 'بطاقة الخطة', 'co-creation': 'جداول الإعداد المشترك' } as const

/** The words of the rules about single cells, in Arabic. */
export const cell = {
  'cell/error-value': {
    name: 'قيمة خطأ',
    what: ({ column, written }, say) => `تظهر قيمة الخطأ ${say.code(written)} ${where(column, say)}.`,
    why: 'المعطى المنتظر هنا مجهول، ولا يمكن التحقق من أي مجموع يدخل فيه.',
    todo: 'تصحيح الصيغة الحسابية، أو كتابة القيمة نفسها مكانها.',
  } satisfies RuleWords<FactsFrom<typeof cellErrorValue>>,

  'cell/formula-not-calculated': {
    name: 'صيغ حسابية بلا نتيجة',
    what: ({ place, neverCalculated }) =>
      `في ${placeNames[place]} صيغ حسابية لم تُحتسب بعد، فلا نتائج لها في الملف.${neverCalculated ? ' ولأن الرموز والعناوين والأنشطة منها، لا تُراقَب بقية الخطة قبل احتسابها.' : ''}`,
    why: 'الصيغة الحسابية التي لا نتيجة لها لا تساوي صفرا، بل قيمتها مجهولة.',
    todo: (_, say) => `فتح المصنف في ${say.code('Excel')} وإعادة الاحتساب (${say.code('F9')}) ثم حفظه من جديد.`,
  } satisfies RuleWords<FactsFrom<typeof cellFormulaNotCalculated>>,

  'cell/amount-unreadable': {
    name: 'مبلغ تتعذر قراءته',
    what: ({ column, written, readings }, say) =>
      `كُتب ${say.quote(written)} ${where(column, say)}، ${readings.length === 0 ? 'ولا يُقرأ مبلغا' : `ويحتمل أن يُقرأ ${either(readings, say)}`}.`,
    why: 'المبلغ غير المؤكد لا يُجمع مع غيره، فيبقى المشروع خارج المجاميع المنشورة.',
    todo: ({ readings }, say) =>
      readings.length === 0
        ? 'كتابة المبلغ رقما، دون كلمات أو علامات بجانبه.'
        : `كتابة المبلغ المقصود رقما: ${either(readings, say)}.`,
  } satisfies RuleWords<FactsFrom<typeof cellAmountUnreadable>>,

  'cell/amount-negative': {
    name: 'مبلغ سالب',
    what: ({ column, amount }, say) => `يوجد مبلغ سالب ${where(column, say)}: ${say.money(amount)}.`,
    why: 'لا تكون التكلفة ولا الاعتمادات أقل من صفر، والمبلغ السالب يُنقص من المجاميع المعروضة على العموم.',
    todo: 'التحقق من المبلغ وكتابته دون علامة الناقص؛ أما الاعتماد الملغى فيُكتب صفرا.',
  } satisfies RuleWords<FactsFrom<typeof cellAmountNegative>>,

  'cell/amount-precision': {
    name: 'أكثر من رقمين بعد الفاصلة',
    what: ({ column, amount }, say) =>
      `المبلغ ${say.number(amount)} ${where(column, say)} فيه أكثر من رقمين بعد الفاصلة.`,
    why: 'لا يؤدى ما دون السنتيم، وما لا يُظهره الجدول من الأرقام بعد الفاصلة يدخل مع ذلك في مجاميعه.',
    todo: ({ rounded }, say) => `كتابة المبلغ المضبوط، وهو ${say.money(rounded)} إن كان ينقصه التقريب فقط.`,
    fix: ({ rounded }, say) => `تقريب المبلغ إلى ${say.money(rounded)}`,
  } satisfies RuleWords<FactsFrom<typeof cellAmountPrecision>>,

  'cell/amount-as-text': {
    name: 'مبالغ مكتوبة نصا',
    what: ({ column }, say) => `توجد مبالغ مكتوبة نصا لا أرقاما ${where(column, say)}.`,
    why: 'الجمع الآلي يتجاوز المبالغ المكتوبة نصا دون تنبيه، فقد يظهر في المصنف مجموع أقل من الحقيقي.',
    todo: 'تحويل هذه الخلايا إلى أرقام.',
    fix: () => 'تحويل الخلايا إلى أرقام',
  } satisfies RuleWords<FactsFrom<typeof cellAmountAsText>>,

  'cell/amount-empty': {
    name: 'مبالغ فارغة',
    what: ({ column }, say) => `اعتُبرت الخلايا الفارغة ${where(column, say)} صفرا، لأن في سطورها مبالغ أخرى.`,
    why: 'الخلية الفارغة لا تبين هل المقصود ألا يُبرمج شيء أم أن المبلغ نُسي.',
    todo: 'كتابة 0 حيث لا شيء مبرمج، أو كتابة المبلغ المنسي.',
    fix: () => 'كتابة 0',
  } satisfies RuleWords<FactsFrom<typeof cellAmountEmpty>>,

  'cell/share-scale-guessed': {
    name: 'سلم نسب مفترض',
    what: ({ column, scale }, say) =>
      `لا شيء يبين كيف كُتبت النسب ${where(column, say)}: قُرئ العدد ${say.number(scale === 'points' ? '5' : '0.05')} على أنه ${say.share('5')}.`,
    why: 'لو قُرئت بالسلم الآخر لصارت النسب القصوى ونسب التقدم أكبر أو أصغر مائة مرة.',
    todo: 'التأكد من هذه القراءة، وإعطاء العمود تنسيق النسبة المئوية.',
    fix: () => 'إعطاء العمود تنسيق النسبة المئوية',
  } satisfies RuleWords<FactsFrom<typeof cellShareScaleGuessed>>,

  'cell/date-unreadable': {
    name: 'تاريخ تتعذر قراءته',
    what: ({ column, kind, written }, say) =>
      `كُتب ${say.quote(written)} ${where(column, say)}، وهو ${kind === 'years' ? 'ليس سنة ولا فترة' : 'ليس تاريخا صحيحا'}.`,
    why: 'بدون هذا المعطى لا يُعرف هل يتقدم المشروع في آجاله.',
    todo: ({ kind }, say) =>
      kind === 'years'
        ? `كتابة سنة الإنجاز أو سنواته، مثل ${say.code('2024')} أو ${say.code('2024-2025')}.`
        : `كتابة اليوم والشهر والسنة، مثل ${say.code('31/01/2024')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellDateUnreadable>>,

  'cell/share-unreadable': {
    name: 'نسبة تتعذر قراءتها',
    what: ({ column, written }, say) => `كُتب ${say.quote(written)} ${where(column, say)}، وهو ليس نسبة مئوية.`,
    why: 'بدون هذه النسبة لا يمكن احتساب تقدم المشروع.',
    todo: (_, say) => `كتابة النسبة رقما، مثل ${say.share('5')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellShareUnreadable>>,

  'cell/count-unreadable': {
    name: 'عدد تتعذر قراءته',
    what: ({ column, written }, say) => `كُتب ${say.quote(written)} ${where(column, say)}، وهو ليس عددا.`,
    why: 'العدد الذي لا يُقرأ لا يُقارن بما في المصفوفات، فيبقى خطؤه خفيا.',
    todo: (_, say) => `كتابة العدد وحده بالأرقام، مثل ${say.code('12')}.`,
  } satisfies RuleWords<FactsFrom<typeof cellCountUnreadable>>,
}

function either(readings: readonly string[], say: Say): string {
  return readings.map((reading) => say.number(reading)).join(' أو ')
}
