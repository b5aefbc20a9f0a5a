import type { indicatorImpactMaximum } from '../../rules/indicator/impact-maximum.ts'
import type { indicatorImpactNone } from '../../rules/indicator/impact-none.ts'
import type { indicatorNone } from '../../rules/indicator/none.ts'
import type { indicatorTwoInOne } from '../../rules/indicator/two-in-one.ts'
import type { indicatorWeightMissing } from '../../rules/indicator/weight-missing.ts'
import type { indicatorWeightRange } from '../../rules/indicator/weight-range.ts'
import type { indicatorWeightsSum } from '../../rules/indicator/weights-sum.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords } from '../language.ts'

/** The words of the rules about indicators, in Arabic. */
export const indicator = {
  'indicator/weights-sum': {
    name: 'نسب قصوى لا يساوي مجموعها 100',
    what: ({ sum }, say) =>
      `مجموع النسب القصوى لمؤشرات التتبع في هذا المشروع هو ${say.share(sum)} عوض ${say.share('100')}.`,
    why: 'يُحتسب التقدم على أساس 100، وبأي مجموع آخر يظهر تقدم المشروع أمام المجلس والعموم أكبر أو أقل مما هو عليه.',
    todo: (_, say) => `مراجعة النسب القصوى مع المصلحة المكلفة بالمشروع حتى يصبح مجموعها ${say.share('100')}.`,
    fix: (_, say) => `توزيع ${say.share('100')} على المؤشرات بالتناسب مع نسبها`,
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightsSum>>,

  'indicator/none': {
    name: 'نشاط بلا مؤشر تتبع',
    what: ({ activity }, say) => `ليس للنشاط ${say.quote(activity)} أي مؤشر تتبع.`,
    why: 'بدون مؤشر لا يُعرف هل يتقدم النشاط أم اكتمل، ولا يدخل في احتساب تقدم المشروع.',
    todo: 'وضع مؤشر للنشاط مع نسبته القصوى، وملاءمة نسب باقي مؤشرات المشروع.',
  } satisfies RuleWords<FactsFrom<typeof indicatorNone>>,

  'indicator/weight-missing': {
    name: 'مؤشر أو نسبة قصوى غير مدونة',
    what: ({ indicator, weight }, say) => {
      if (indicator !== '') return `ليست لمؤشر التتبع ${say.quote(indicator)} نسبة قصوى.`

      return weight === null
        ? 'توجد نسبة محققة لمؤشر تتبع لم يُكتب اسمه.'
        : `توجد نسبة قصوى قدرها ${say.share(weight)} دون مؤشر التتبع الخاص بها.`
    },
    why: 'لا يمكن تتبع المؤشر ولا احتسابه إلا مع نسبته القصوى.',
    todo: ({ indicator }) => (indicator === '' ? 'كتابة المؤشر، أو إفراغ خلايا السطر.' : 'كتابة النسبة القصوى للمؤشر.'),
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightMissing>>,

  'indicator/weight-range': {
    name: 'نسبة قصوى غير ممكنة',
    what: ({ indicator, weight }, say) =>
      `النسبة القصوى لمؤشر التتبع ${say.quote(indicator)} هي ${say.share(weight)}، ويجب أن تكون أكبر من ${say.share('0')} وألا تتجاوز ${say.share('100')}.`,
    why: 'بمثل هذه النسبة لا يُحتسب المؤشر إطلاقا، أو يُحتسب أكثر من المشروع بأكمله.',
    todo: 'تصحيح النسبة، أو حذف المؤشر إن لم تعد إليه حاجة.',
  } satisfies RuleWords<FactsFrom<typeof indicatorWeightRange>>,

  'indicator/impact-none': {
    name: 'مشروع بلا مؤشر أثر',
    what: ({ title }, say) => `ليس للمشروع${title === '' ? '' : ` ${say.quote(title)}`} أي مؤشر أثر.`,
    why: 'بدون مؤشر أثر قد يُنجز المشروع كاملا دون أن يُعرف ما الذي غيره لفائدة الساكنة.',
    todo: (_, say) => `إضافة مؤشر أثر واحد على الأقل، نسبته القصوى ${say.share('100')}.`,
  } satisfies RuleWords<FactsFrom<typeof indicatorImpactNone>>,

  'indicator/impact-maximum': {
    name: 'النسبة القصوى لمؤشر الأثر',
    what: ({ indicator, maximum }, say) => {
      if (indicator === '') return 'توجد نسبة قصوى دون مؤشر الأثر الخاص بها.'

      return maximum === null
        ? `ليست لمؤشر الأثر ${say.quote(indicator)} نسبة قصوى.`
        : `النسبة القصوى لمؤشر الأثر ${say.quote(indicator)} هي ${say.share(maximum)} وليست ${say.share('100')}.`
    },
    why: 'يُقاس كل مؤشر أثر على حدة على أساس 100، وبسلم آخر لا تعود الآثار قابلة للمقارنة.',
    todo: ({ indicator }, say) =>
      indicator === '' ? 'كتابة مؤشر الأثر، أو إفراغ الخلية.' : `كتابة ${say.share('100')} نسبة قصوى للمؤشر.`,
  } satisfies RuleWords<FactsFrom<typeof indicatorImpactMaximum>>,

  'indicator/two-in-one': {
    name: 'عدة مؤشرات في خلية واحدة',
    what: ({ items }, say) =>
      `تضم خلية واحدة ${say.count(items.length, {
        two: 'مؤشرين',
        few: '# مؤشرات',
        many: '# مؤشرا',
        other: '# مؤشر',
      })} بنسبة واحدة: ${say.list(items.map((item) => say.quote(item)))}.`,
    why: 'النسبة الواحدة لعدة مؤشرات لا تبين أيها تحقق.',
    todo: 'إفراد كل مؤشر بسطر ونسبة خاصين به.',
  } satisfies RuleWords<FactsFrom<typeof indicatorTwoInOne>>,
}
