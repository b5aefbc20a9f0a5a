import type { DecideWords } from '../decide-words.ts'

/** What `infitah decide` and `infitah adopt` say in Arabic. */
export const decide: DecideWords = {
  agenda: {
    title: 'جدول أعمال لجنة التتبع',
    sections: {
      open: 'للبت فيها',
      stale: 'للنظر فيها من جديد، لأن المعطيات تغيرت بعد القرار',
      late: 'للنظر فيها من جديد، لانقضاء الأجل أو حلول الاجتماع',
      decided: 'تم البت فيها',
      mended: 'قرارات زالت ملاحظاتها',
      meetings: 'الاجتماعات',
      remarks: 'تنبيهات حول ورقة القرارات',
    },
    present: (names, say) => `الحاضرون: ${names.map(say.quote).join('، ')}`,
    how: (command, say) => `لتدوين قرار: ${say.code(command)}`,
  },
  recorded: (rows, say) =>
    say.count(rows, {
      zero: 'لم يُدوَّن أي سطر',
      one: 'دُوِّن سطر واحد',
      two: 'دُوِّن سطران',
      few: 'دُوِّنت # أسطر',
      many: 'دُوِّن # سطرا',
      other: 'دُوِّن # سطر',
    }),
  merged: (rows, say) =>
    say.count(rows, {
      one: 'أُخذ من النسخ سطر واحد من القرارات أو الاجتماعات.',
      two: 'أُخذ من النسخ سطران من القرارات أو الاجتماعات.',
      few: 'أُخذت من النسخ # أسطر من القرارات أو الاجتماعات.',
      many: 'أُخذ من النسخ # سطرا من القرارات أو الاجتماعات.',
      other: 'أُخذ من النسخ # سطر من القرارات أو الاجتماعات.',
    }),
  written: (path, say) => `كُتب المصنف بقراراته في: ${say.code(path)}`,
  nowhere: (say) =>
    `لم يُحدد أين يُكتب المصنف بعد تدوين القرار: في ملف جديد بالخيار ${say.code('--out')}، أو مكان الأصل بالخيار ${say.code('--in-place')}.`,
  noFinding: (option, name, command, say) =>
    `لا توجد ملاحظة توافق ${say.quote(name)} في الخيار ${say.code(option)}. يعرض ${say.code(command)} الملاحظات وبصماتها.`,
  noProject: (option, name, codes, say) =>
    `لا يوجد مشروع برمز ${say.quote(name)} المذكور في الخيار ${say.code(option)}. رموز المشاريع: ${codes.map(say.code).join('، ')}`,
  notWithheld: (project, say) => `المشروع ${say.code(project)} غير موقوف عن الإرسال، فلا حاجة إلى رفع الإيقاف.`,
  severalFindings: (option, name, fingerprints, say) =>
    `توافق ${say.quote(name)} في الخيار ${say.code(option)} أكثر من ملاحظة، والمرجو ذكر بصمة واحدة منها: ${fingerprints.map(say.code).join('، ')}`,
  needsOption: (option, needed, say) => `الخيار ${say.code(option)} يلزمه أيضا ${say.code(needed)}.`,
  beforeMeeting: (option, given, meeting, say) =>
    `يجب أن يكون التاريخ ${say.code(`${option} ${given}`)} بعد الاجتماع الذي اتُّخذ فيه القرار (${meeting}).`,
  notWith: (option, status, say) => `الخيار ${say.code(option)} لا يناسب القرار ${say.code(status)}.`,
  adoption: {
    sheet: 'الخطة المصادق عليها',
    title: 'خطة الانفتاح كما صادق عليها المجلس',
    hint: 'كل تغيير بعد المصادقة يُعرض على اللجنة. لا تُعدَّل هذه الأسطر.',
    recorded: (day, projects, say) =>
      `سُجلت الخطة المصادق عليها بتاريخ ${say.date(day)}، وفيها ${say.count(projects, {
        zero: 'لا مشروع',
        one: 'مشروع واحد',
        two: 'مشروعان',
        few: '# مشاريع',
        many: '# مشروعا',
        other: '# مشروع',
      })}`,
    oneBaseline: (option, say) => `الخيار ${say.code(option)} يناسب مصنفا واحدا فقط.`,
  },
  about: (finding, sentence) => `${finding}: ${sentence}`,
}
