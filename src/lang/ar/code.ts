import type { codeAxis } from '../../rules/code/axis.ts'
import type { codeDuplicate } from '../../rules/code/duplicate.ts'
import type { codeMalformed } from '../../rules/code/malformed.ts'
import type { codeMissing } from '../../rules/code/missing.ts'
import type { codePeriod } from '../../rules/code/period.ts'
import type { codeSequence } from '../../rules/code/sequence.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

/** The words of the rules about project codes, in Arabic. */
export const code = {
  'code/missing': {
    name: 'مشروع بلا رمز',
    what: ({ title, own }, say) =>
      own === null
        ? `ليس للمشروع${titled(title, say)} رمز.`
        : `خلية رمز المشروع${titled(title, say)} فارغة، ورمزه في غير هذا الموضع هو ${say.code(own)}.`,
    why: 'بالرمز يُعرف المشروع في المصفوفات الثلاث وفي المنصة الوطنية، وبدونه لا يُرسل إليها.',
    todo: ({ own, offered }, say) =>
      own !== null || offered === null
        ? 'كتابة رمز المشروع كما حددته الخطة.'
        : `كتابة رمز المشروع كما حددته الخطة؛ وأول رمز غير مستعمل هو ${say.code(offered)}.`,
    fix: ({ offered }, say) => writing(offered, say),
  } satisfies RuleWords<FactsFrom<typeof codeMissing>>,

  'code/malformed': {
    name: 'رمز مخالف لصيغة الرموز',
    what: ({ written, like, expected }, say) =>
      like === null
        ? `كُتب رمز المشروع هكذا: ${codes(written, say)}، وهو في غير هذا الموضع ${say.code(expected ?? '')}.`
        : `كُتب رمز المشروع هكذا: ${codes(written, say)}، أما رموز هذا المصنف فتُكتب على صيغة ${say.code(like)}.`,
    why: 'لا تتعرف المنصة على المشروع إلا برمز واحد، فإن كُتب بصيغتين ظهر كأنه مشروعان.',
    todo: ({ expected }, say) =>
      expected === null ? 'إعادة كتابة الرمز وفق صيغة باقي الرموز.' : `كتابة الرمز هكذا: ${say.code(expected)}.`,
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeMalformed>>,

  'code/duplicate': {
    name: 'رمز مكرر',
    what: ({ code, others, expected }, say) =>
      `الرمز ${say.code(code)} مستعمل لأكثر من مشروع${others.length === 0 ? '' : `، فهو أيضا رمز ${quotes(others, say)}`}.${
        expected === null ? '' : ` ورمز هذا المشروع في غير هذا الموضع هو ${say.code(expected)}.`
      }`,
    why: 'إذا اشترك مشروعان في رمز واحد اختلطت اعتماداتهما ومؤشراتهما عند الإرسال إلى المنصة.',
    todo: ({ expected }, say) =>
      expected === null
        ? 'إعطاء كل مشروع رمزا خاصا به، وكتابته في المصفوفات الثلاث.'
        : `كتابة ${say.code(expected)} في هذه الخلية.`,
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeDuplicate>>,

  'code/period': {
    name: 'رمز لغير سنوات الخطة',
    what: ({ written, years }, say) =>
      written.length === 1
        ? `الرمز ${codes(written, say)} يدل على سنوات غير سنوات الخطة (${span(years, say)}).`
        : `${say.count(written.length, {
            two: 'يدل رمزان',
            few: 'تدل # رموز',
            many: 'يدل # رمزا',
            other: 'يدل # رمز',
          })} على سنوات غير سنوات الخطة (${span(years, say)})، و${say.count(written.length, { two: 'أولهما', other: 'أولها' })} ${say.code(written[0] ?? '')}.`,
    why: 'الرمز يُلحق المشروع بفترة الخطة، فإذا دل على فترة أخرى حُسب ضمن خطة سابقة أو لاحقة.',
    todo: ({ written, expected }, say) =>
      written.length === 1 && expected !== null
        ? `كتابة الرمز ${say.code(expected)}، بعد التأكد من سنوات الخطة.`
        : 'تصحيح السنوات في الرموز، أو مراجعة سنوات الخطة في بطاقتها وفي أعمدة البرمجة.',
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codePeriod>>,

  'code/axis': {
    name: 'رمز لا يوافق المحور',
    what: ({ code, part, axis, expected }, say) =>
      `يدل الرمز ${say.code(code)} على المحور ${say.code(part)}، ${axis === '' ? 'وليس هو محور المشروع' : `أما محور المشروع فهو ${say.quote(axis)}`}.${
        expected === null ? '' : ` والرمز المنتظر هو ${say.code(expected)}.`
      }`,
    why: 'تُجمع المشاريع والاعتمادات حسب المحاور وتُعرض كذلك على المجلس والعموم، فلا يصح أن يُحسب المشروع ضمن غير محوره.',
    todo: 'تصحيح الرمز، أو تصحيح المحور، حسب ما صادق عليه المجلس.',
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeAxis>>,

  'code/sequence': {
    name: 'ترقيم غير متسلسل',
    what: ({ written, way, expected }, say) =>
      written.length === 1
        ? `الرقم الترتيبي في الرمز ${codes(written, say)} لا يتسلسل مع أرقام المشاريع الأخرى${way === 'by-axis' ? ' في المحور نفسه' : ''}.${
            expected === null ? '' : ` والمنتظر في هذا الموضع هو ${say.code(expected)}.`
          }`
        : `أرقام المشاريع لا تتسلسل، لا على صعيد الخطة ولا داخل كل محور: ${codes(written, say)}.`,
    why: 'انقطاع الترقيم يوحي بأن مشروعا سقط من الخطة، أو أُدرج فيها بعد المصادقة عليها.',
    todo: 'التأكد من أن كل مشاريع الخطة مدونة، ثم تصحيح الرقم أو بيان سبب الإبقاء عليه.',
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeSequence>>,
}

function titled(title: string, say: Say): string {
  return title === '' ? '' : ` ${say.quote(title)}`
}

function codes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.code(one)))
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.quote(one)))
}

function span(years: readonly number[], say: Say): string {
  return say.code([...new Set([years[0], years.at(-1)])].join('-'))
}

function writing(code: string | null, say: Say): string {
  return `كتابة ${say.code(code ?? '')}`
}
