import type { FactsFrom } from '../../rules/rule.ts'
import type { workbookColumnMissing } from '../../rules/workbook/column-missing.ts'
import type { workbookColumnRepeated } from '../../rules/workbook/column-repeated.ts'
import type { workbookColumnUnknown } from '../../rules/workbook/column-unknown.ts'
import type { workbookMatrixDuplicate } from '../../rules/workbook/matrix-duplicate.ts'
import type { workbookMatrixMissing } from '../../rules/workbook/matrix-missing.ts'
import type { workbookPeriodDiffers } from '../../rules/workbook/period-differs.ts'
import type { workbookRowStray } from '../../rules/workbook/row-stray.ts'
import type { workbookSettingUnread } from '../../rules/workbook/setting-unread.ts'
import type { RuleWords, Say } from '../language.ts'
import { fields, matrices } from './fields.ts'

/** The words of the rules about the workbook as a whole, in Arabic. */
export const workbook = {
  'workbook/matrix-missing': {
    name: 'مصفوفة غير موجودة',
    what: ({ matrix, found, missing }, say) =>
      `لا توجد ${matrices[matrix]} في هذا المصنف${found.length === 0 ? '، فلا ورقة فيه تحمل عناوين أعمدتها.' : `. أقرب سطر إليها يحمل العناوين التالية: ${headers(found, say)}${lacking(missing, say)}.`}`,
    why: 'لا تُراقَب الخطة ولا تُنشر إلا بمصفوفاتها الثلاث، لأن المشاريع واعتماداتها وتتبعها تُقرأ معا.',
    todo: 'إعادة المصفوفة إلى المصنف، أو إرجاع العناوين المعتادة لأعمدتها.',
  } satisfies RuleWords<FactsFrom<typeof workbookMatrixMissing>>,

  'workbook/matrix-duplicate': {
    name: 'مصفوفة مكررة',
    what: ({ matrix, candidates }, say) =>
      `تتكرر ${matrices[matrix]} في هذا المصنف (${say.count(candidates, {
        two: 'جدولان',
        few: '# جداول',
        many: '# جدولا',
        other: '# جدول',
      })})، ولم يُقرأ منها إلا الجدول الذي ذُكرت خليته في الأخير.`,
    why: 'ما دامت نسختان جنبا إلى جنب، فلا أحد يعرف أيتهما صادق عليها المجلس.',
    todo: 'الاحتفاظ بالجدول الصحيح وإخراج غيره من المصنف، أو حذف سطر عناوينه.',
  } satisfies RuleWords<FactsFrom<typeof workbookMatrixDuplicate>>,

  'workbook/column-missing': {
    name: 'عمود غير موجود',
    what: ({ matrix, field, year, yearless, resembles }, say) =>
      yearless && resembles !== null
        ? `لا يذكر العمود المعنون بـ${say.quote(resembles)} في ${matrices[matrix]} سنته، ولذلك لم تُقرأ مبالغه.`
        : `لا يوجد عمود ${say.quote(heading(field, year))} في ${matrices[matrix]}.${resembles === null ? '' : ` هل المقصود هو العمود المعنون بـ${say.quote(resembles)}؟`}`,
    why: 'ما يفيده هذا العمود عن كل مشروع يبقى مجهولا، والمنصة الوطنية تطلبه.',
    todo: ({ field, year, yearless }, say) =>
      yearless
        ? 'كتابة السنة في عنوان كل عمود من أعمدة البرمجة.'
        : `عنونة العمود المقصود بـ${say.quote(heading(field, year))}، أو إضافته إن لم يكن موجودا.`,
  } satisfies RuleWords<FactsFrom<typeof workbookColumnMissing>>,

  'workbook/column-unknown': {
    name: 'عمود غير معروف',
    what: ({ matrix, text, repeats }, say) =>
      repeats
        ? `يتكرر عنوان العمود ${say.quote(text)} في ${matrices[matrix]}، ولم يُقرأ من العمودين إلا الأول.`
        : `العمود ${say.quote(text)} ليس من أعمدة ${matrices[matrix]}، فهو محفوظ كما هو ولا يُقرأ.`,
    why: 'ما كُتب فيه لا يُراقَب ولا يُرسل إلى المنصة.',
    todo: 'لا شيء إن كان العمود لاستعمال داخلي، وإلا فإعطاؤه العنوان المعتاد.',
  } satisfies RuleWords<FactsFrom<typeof workbookColumnUnknown>>,

  'workbook/column-repeated': {
    name: 'عمودان بعنوان واحد',
    what: ({ matrix, columns, text }, say) =>
      `في ${matrices[matrix]} ${say.count(columns, {
        two: 'عمودان معنونان',
        few: '# أعمدة معنونة',
        many: '# عمودا معنونا',
        other: '# عمود معنون',
      })} بـ${say.quote(text)} بمبالغ مختلفة، ولذلك لم يُقرأ أي منها.`,
    why: 'لا أحد يعرف أي المبالغ هي المبرمجة، وكل مجموع مبني عليها قد يكون خاطئا.',
    todo: 'كتابة السنة الصحيحة في عنوان كل عمود، أو إخراج العمود الذي لم يعد معمولا به من المصفوفة.',
  } satisfies RuleWords<FactsFrom<typeof workbookColumnRepeated>>,

  'workbook/row-stray': {
    name: 'سطر خارج المشاريع',
    what: ({ text }, say) => `السطر الذي أوله ${say.quote(text)} لا ينتمي إلى أي مشروع، ولذلك لم يُقرأ ما فيه.`,
    why: 'كل نشاط أو مبلغ بقي خارج مشروعه يغيب عن جميع المجاميع.',
    todo: 'نقل السطر إلى مشروعه، أو كتابة رمز المشروع فيه، أو إخراجه من المصفوفة.',
  } satisfies RuleWords<FactsFrom<typeof workbookRowStray>>,

  'workbook/setting-unread': {
    name: 'إعداد غير مفهوم',
    what: ({ written }, say) => `القيمة ${say.quote(written)} غير مفهومة في سطر الإعدادات، ولذلك لم يُعمل بها.`,
    why: 'من كتب الإعداد يظن أن المراقبة تعمل به، وهي لا تعمل به.',
    todo: 'كتابة إحدى القيم المقبولة لهذا الإعداد، أو حذف السطر.',
  } satisfies RuleWords<FactsFrom<typeof workbookSettingUnread>>,

  'workbook/period-differs': {
    name: 'فترة مصرح بها تخالف المصفوفات',
    what: ({ declared, years }, say) =>
      `الفترة المصرح بها في بطاقة الخطة هي ${say.code(declared)}، أما مشاريع الخطة وأعمدة برمجتها فتهم ${say.code(years)}.`,
    why: 'بالفترة تُعرف الخطة على المنصة الوطنية، ولذلك رُوقبت التواريخ والرموز هنا بسنوات المصفوفات.',
    todo: 'تصحيح الفترة في بطاقة الخطة.',
  } satisfies RuleWords<FactsFrom<typeof workbookPeriodDiffers>>,
}

type Header = keyof typeof fields

function headers(list: readonly Header[], say: Say): string {
  return say.list(list.map((field) => say.quote(fields[field])))
}

function lacking(list: readonly Header[], say: Say): string {
  return list.length === 0 ? '' : `، وينقصه: ${headers(list, say)}`
}

/** A column's header; of one column a year, with its year. */
function heading(field: keyof typeof fields, year: number | null): string {
  return year === null ? fields[field] : `${fields[field]} ${year}`
}
