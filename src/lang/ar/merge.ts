import type { MergeWords } from '../merge-words.ts'

/** What merging the copies of a workbook says in Arabic. */
export const merge: MergeWords = {
  heading: (base, say) => `دمج النسخ الواردة من المصالح في المصنف الأصلي ${say.code(base)}`,
  taken: (cells, copy, say) =>
    `النسخة ${say.code(copy)}: ${say.count(cells, {
      zero: 'لم تؤخذ منها أي خلية',
      one: 'أُخذت منها خلية واحدة',
      two: 'أُخذت منها خليتان',
      few: 'أُخذت منها # خلايا',
      many: 'أُخذت منها # خلية',
      other: 'أُخذت منها # خلية',
    })}`,
  conflicts: (cells, say) =>
    say.count(cells, {
      zero: 'لا خلية تختلف فيها النسخ',
      one: 'خلية واحدة تختلف فيها النسخ',
      two: 'خليتان تختلف فيهما النسخ',
      few: '# خلايا تختلف فيها النسخ',
      many: '# خلية تختلف فيها النسخ',
      other: '# خلية تختلف فيها النسخ',
    }),
  unwritten: (say) =>
    `لم يُكتب أي ملف. تُوحَّد القيم المختلف فيها في النسخ ثم يعاد الدمج، أو يُضاف الخيار ${say.code('--keep-base')} للإبقاء على قيم المصنف الأصلي في هذه الخلايا.`,
  kept: 'بقيت هذه الخلايا على قيم المصنف الأصلي.',
  written: (path, say) => `كُتبت النتيجة في الملف ${say.code(path)}`,
  nothingChanged: 'لا فرق في المحتوى بين النسخ والمصنف الأصلي، فلم يُكتب أي ملف.',
  comments: (comments, copy, say) =>
    `في النسخة ${say.code(copy)} ${say.count(comments, {
      one: 'تعليق واحد لا يوجد في المصنف الأصلي، ولا يُنقل تلقائيا',
      two: 'تعليقان لا يوجدان في المصنف الأصلي، ولا يُنقلان تلقائيا',
      few: '# تعليقات لا توجد في المصنف الأصلي، ولا تُنقل تلقائيا',
      many: '# تعليقا لا توجد في المصنف الأصلي، ولا تُنقل تلقائيا',
      other: '# تعليق لا توجد في المصنف الأصلي، ولا تُنقل تلقائيا',
    })}: تُنقل يدويا عند الحاجة.`,
  nothingTaken: 'لا تغيير في النسخ يمكن نقله إلى المصنف الأصلي، فلم يُكتب أي ملف.',
  byHand: 'تغييرات تُنقل يدويا',
  manual: {
    'rows-inserted': (sheet, where, copy, say) =>
      `صفوف مضافة في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}، الصفوف ${say.code(where)}`,
    'rows-deleted': (sheet, where, copy, say) =>
      `صفوف من المصنف الأصلي لا توجد في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}، الصفوف ${say.code(where)}`,
    'rows-moved': (sheet, where, copy, say) =>
      `صفوف تغير موضعها في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}، الصفوف ${say.code(where)}`,
    'columns-inserted': (sheet, where, copy, say) =>
      `أعمدة مضافة في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}، الأعمدة ${say.code(where)}`,
    'columns-deleted': (sheet, where, copy, say) =>
      `أعمدة من المصنف الأصلي لا توجد في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}، الأعمدة ${say.code(where)}`,
    'columns-moved': (sheet, where, copy, say) =>
      `أعمدة تغير موضعها في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}، الأعمدة ${say.code(where)}`,
    'cells-covered': (sheet, where, copy, say) =>
      `خلايا في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}، يغطيها دمج الخلايا في المصنف الأصلي: ${say.code(where)}`,
    formulas: (sheet, where, copy, say) =>
      `صيغ حسابية في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}، تحيل على صفوف أو أعمدة لا توجد في المصنف الأصلي: ${say.code(where)}`,
    errors: (sheet, where, copy, say) =>
      `قيم خطأ في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}: ${say.code(where)}`,
    'values-for-formulas': (sheet, where, copy, say) =>
      `النسخة ${say.code(copy)} بلا صيغ حسابية في الورقة ${say.quote(sheet)}، فأُبقي على صيغ المصنف الأصلي، وقيم النسخة في خلاياها: ${say.code(where)}`,
    merges: (sheet, where, copy, say) =>
      `دمج خلايا أضيف (+) أو أزيل (−) في النسخة ${say.code(copy)}، الورقة ${say.quote(sheet)}: ${say.code(where)}`,
    'sheet-added': (sheet, _, copy, say) => `ورقة مضافة في النسخة ${say.code(copy)}: ${say.quote(sheet)}`,
    'sheet-removed': (sheet, _, copy, say) =>
      `ورقة من المصنف الأصلي لا توجد في النسخة ${say.code(copy)}: ${say.quote(sheet)}`,
    'sheet-renamed': (sheet, where, copy, say) =>
      `ورقة تغير اسمها في النسخة ${say.code(copy)} من ${say.quote(where)} إلى ${say.quote(sheet)}`,
  },
  line: (name, value) => `${name}: ${value}`,
  place: (sheet, cell, say) => `${say.code(cell)}  ${say.code(sheet)}`,
  meaning: (project, activity, column, say) =>
    activity === null
      ? `المشروع ${say.code(project)}، ${column}`
      : `المشروع ${say.code(project)}، النشاط ${say.quote(activity)}، ${column}`,
  inBase: 'المصنف الأصلي',
  inCopies: (copies, say) => `${copies.length === 1 ? 'النسخة' : 'النسخ'} ${copies.map(say.code).join('، ')}`,
  empty: 'فارغة',
  formatted: (value, format, say) => `${value}، بتنسيق ${say.code(format)}`,
}
