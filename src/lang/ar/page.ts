import type { PageWords } from '../page-words.ts'

/** What the page in a browser says in Arabic. */
export const page: PageWords = {
  title: 'انفتاح: مراقبة مصنف خطة الانفتاح',
  lead: 'يُفتح هنا مصنف خطة الانفتاح، فتظهر الملاحظات بجانبه: ما ينبغي تصحيحه، وفي أي خلية، ولماذا، وكيف.',
  stays: 'يُقرأ المصنف داخل هذا المتصفح، ولا يُرسَل منه أي شيء خارج هذا الحاسوب.',
  drop: 'يُسحب المصنف إلى هنا',
  pick: 'اختيار مصنف',
  kinds: 'المصنفات المقبولة: xlsx وxlsm، وللمراقبة دون تعديل xls وxlsb وods.',
  sample: 'التجربة على خطة منشورة',
  sampleName: 'خطة منشورة.xlsx',
  opening: 'جارٍ فتح المصنف…',
  notFetched: 'تعذر جلب المصنف الذي طُلب فتحه. يُعاد تنفيذ الأمر أو يُختار المصنف هنا.',
  language: 'اللغة',
  other: 'فتح مصنف آخر',
  save: 'حفظ نسخة',
  copyName: (base, ending) => `${base} - نسخة مصححة${ending}`,
  savedAs: (name, say) => `حُفظت النسخة في مجلد التنزيلات باسم ${say.code(name)}. المصنف الأصلي لم يتغير.`,
  unsaved: 'فيه تصحيحات لم تُحفظ بعد',
  readOnly:
    'صيغة هذا المصنف تُراقَب ولا يُكتب فيها. لتصحيحه من هنا يُحفظ في Excel أو LibreOffice بصيغة xlsx ثم يُفتح من جديد.',
  leaving: 'في المصنف تصحيحات لم تُحفظ، وفتح مصنف آخر يُضيعها. هل يُفتح؟',
  chartsLeftOut: (sheet, charts, say) =>
    `أضيفت الورقة ${say.quote(sheet)} بجداولها، ${say.count(charts, {
      zero: 'دون مبيانات',
      one: 'دون المبيان الذي يضيفه Excel',
      two: 'دون المبيانين اللذين يضيفهما Excel',
      few: 'دون # مبيانات يضيفها Excel',
      many: 'دون # مبيانا يضيفه Excel',
      other: 'دون # مبيان يضيفه Excel',
    })}.`,
  sheets: 'أوراق المصنف',
  grid: (sheet, say) => `خلايا الورقة ${say.quote(sheet)}`,
  cell: 'محتوى الخلية',
  hidden: 'مخفي في المصنف',
}
