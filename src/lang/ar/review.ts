import type { ReviewWords } from '../review-words.ts'

/** What is said of the committee's decisions in Arabic. */
export const review: ReviewWords = {
  sheet: 'قرارات اللجنة',
  title: 'قرارات لجنة التتبع',
  hint: 'سطر لكل قرار، من الأقدم إلى الأحدث. لتغيير قرار يُضاف سطر جديد، ولا تُحذف الأسطر السابقة ولا تُعدَّل.',
  remarks: {
    edited: (said) => (said === '' ? 'عُدِّل هذا السطر بعد تدوينه.' : `عُدِّل هذا السطر بعد تدوينه، وكان مضمونه: ${said}.`),
    missing: (said) =>
      said === '' ? 'سطر مدوَّن لم يعد موجودا.' : `سطر مدوَّن لم يعد موجودا أو عُدِّل، وكان مضمونه: ${said}.`,
    unclear: (written, say) =>
      written === ''
        ? 'لا يبين هذا السطر القرار المتخذ.'
        : `قرار غير مفهوم: ${say.quote(written)}. يُكتب: للتصحيح، أو مقبولة، أو مؤجلة، أو موقوف، أو اجتماع.`,
    unplaced: () =>
      'هذا السطر المكتوب يدويا لا يدل على أي ملاحظة، أو يدل على أكثر من واحدة. أتموا رمز الملاحظة وخلاياها، أو رمز المشروع.',
  },
  objections: {
    'reason-missing': 'قبول ملاحظة أو إيقاف إرسال مشروع يستوجب التعليل.',
    'error-accepted':
      'يجب تصحيح هذه الملاحظة قبل الإرسال إلى المنصة، فلا يمكن قبولها: إما أن تُصحح أو تُؤجل أو يوقف إرسال مشروعها.',
    'no-project': 'هذه الملاحظة لا تخص مشروعا بعينه، فلا يوجد مشروع يوقف إرساله.',
    'meeting-missing': 'تأجيل ملاحظة يستوجب ذكر الاجتماع المؤجلة إليه.',
  },
  inCharge: (who, say) => `المكلف بالتنفيذ: ${say.quote(who)}`,
  by: (day) => `الأجل: ${day}`,
  toMeeting: (day) => `مؤجلة إلى اجتماع ${day}`,
  note: (note, say) => `ملاحظات: ${say.quote(note)}`,
  byHand: 'قرار مدوَّن يدويا.',
  late: { 'to-mend': 'انقضى الأجل.', deferred: 'حل تاريخ ذلك الاجتماع.' },
  was: (message, say) => `وقت اتخاذ القرار: ${say.quote(message)}`,
  agenda: {
    title: 'جدول أعمال لجنة التتبع',
    progress: (decided, all, say) => `بُتَّ في ${say.number(decided)} من أصل ${say.number(all)} من الملاحظات`,
    sections: {
      open: 'للبت فيها',
      stale: 'للنظر فيها من جديد، لأن المعطيات تغيرت بعد القرار',
      late: 'للنظر فيها من جديد، لانقضاء الأجل أو حلول الاجتماع',
      decided: 'تم البت فيها',
      mended: 'قرارات زالت ملاحظاتها',
      meetings: 'الاجتماعات',
      remarks: 'تنبيهات حول ورقة القرارات',
    },
    nothing: 'لا توجد ملاحظات للبت فيها.',
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
  severalFindings: (option, name, fingerprints, say) =>
    `توافق ${say.quote(name)} في الخيار ${say.code(option)} أكثر من ملاحظة، والمرجو ذكر بصمة واحدة منها: ${fingerprints.map(say.code).join('، ')}`,
  needsOption: (option, needed, say) => `الخيار ${say.code(option)} يلزمه أيضا ${say.code(needed)}.`,
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
  comma: '، ',
  meetingOf: (day, say) => `اجتماع ${say.date(day)}`,
}
