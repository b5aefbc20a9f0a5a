import type { FixWords } from '../fix-words.ts'

/** What `infitah fix` says in Arabic. */
export const fix: FixWords = {
  nowhere: (say) =>
    `لم يُحدد أين يُكتب المصنف المصحح: في ملف جديد بالخيار ${say.code('--out')}، أو مكان الأصل بالخيار ${say.code('--in-place')}. ويعرض الخيار ${say.code('--dry-run')} التصحيحات دون كتابة.`,
  twoPlaces: (say) => `لا يجتمع الخياران ${say.code('--out')} و${say.code('--in-place')}، والمرجو استعمال أحدهما.`,
  outIsInput: (path, say) =>
    `هذا هو المصنف نفسه: ${say.code(path)}. يُكتب مكانه بالخيار ${say.code('--in-place')}، أو يُختار اسم آخر.`,
  otherEnding: (path, ending, say) =>
    `لا يفتح Excel هذا الملف ما لم ينته اسمه بـ ${say.code(ending)} كالأصل: ${say.code(path)}`,
  open: (path, lock, say) =>
    `المصنف مفتوح في برنامج آخر، والمرجو إغلاقه ثم إعادة المحاولة: ${say.code(path)}. وإن لم يكن مفتوحا فيُحذف الملف ${say.code(lock)}.`,
  ruleWithoutFix: (rule, say) => `لا تقترح هذه القاعدة أي تصحيح، وتُصحح ملاحظاتها في المصنف: ${say.code(rule)}`,
  broken: (path, place, say) =>
    `لم يُكتب أي شيء لأن المصنف المصحح لا يُقرأ كما ينبغي (${place})، والمرجو التصحيح في Excel: ${say.code(path)}`,
  nothing: 'لا يوجد تصحيح للإنجاز، ولم يُكتب أي شيء.',
  wouldMend: (findings, say) =>
    say.count(findings, {
      one: 'ستُصحح ملاحظة واحدة',
      two: 'ستُصحح ملاحظتان',
      few: 'ستُصحح # ملاحظات',
      many: 'ستُصحح # ملاحظة',
      other: 'ستُصحح # ملاحظة',
    }),
  mended: (findings, say) =>
    say.count(findings, {
      one: 'صُححت ملاحظة واحدة',
      two: 'صُححت ملاحظتان',
      few: 'صُححت # ملاحظات',
      many: 'صُححت # ملاحظة',
      other: 'صُححت # ملاحظة',
    }),
  change: (was, now) => `من ${was} إلى ${now}`,
  empty: 'خلية فارغة',
  formulaGoes: (formula, say) => `الصيغة ${say.code(formula)}`,
  leftHeading: 'تصحيحات لم تُنجز',
  leftFor: (place, code, say) =>
    `${place} غيرها تصحيح القاعدة ${say.code(code)}. يُعاد تنفيذ الأمر على المصنف المصحح إن بقيت الملاحظة.`,
  choices: (codes, say) =>
    `تصحيحات مقترحة تحتاج إلى موافقة، تُنجز بذكر رمز القاعدة بعد الخيار ${say.code('--rule')}: ${codes.map(say.code).join('، ')}`,
  written: (path, say) => `كُتب المصنف المصحح في الملف: ${say.code(path)}`,
  notWritten: 'هذا عرض فقط، ولم يُكتب أي شيء.',
  kept: (path, say) => `حُفظ الأصل في الملف: ${say.code(path)}`,
  toCalculate: (cells, say) =>
    say.count(cells, {
      one: 'ستُحسب صيغة واحدة عند فتح المصنف في Excel، ثم يُحفظ.',
      two: 'ستُحسب صيغتان عند فتح المصنف في Excel، ثم يُحفظ.',
      few: 'ستُحسب # صيغ عند فتح المصنف في Excel، ثم يُحفظ.',
      many: 'ستُحسب # صيغة عند فتح المصنف في Excel، ثم يُحفظ.',
      other: 'ستُحسب # صيغة عند فتح المصنف في Excel، ثم يُحفظ.',
    }),
  remaining: 'الملاحظات الباقية بعد التصحيح',
  seeCheck: (command, say) => `للاطلاع على تفاصيلها: ${say.code(command)}`,
}
