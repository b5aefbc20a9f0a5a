import type { MinutesWords } from '../minutes-words.ts'

/** What the committee's minutes say in Arabic. */
export const minutes: MinutesWords = {
  ministry: 'وزارة الداخلية',
  region: (name) => (name.startsWith('جهة') ? name : `جهة ${name}`),
  title: 'محضر اجتماع لجنة تتبع تنفيذ خطة الانفتاح',
  fileName: (day) => `محضر لجنة التتبع ${day}`,
  subtitle: (day, period, say) =>
    period === '' ? `المنعقد بتاريخ ${day}` : `برسم الفترة ${say.code(period)} – المنعقد بتاريخ ${day}`,
  page: { before: 'صفحة ', between: ' من ' },
  running: (name, day) => `محضر اجتماع لجنة التتبع – ${name} – ${day}`,
  opening: ({ name, period, day, place }, say) =>
    [
      `بتاريخ ${day}`,
      ...(place === null ? [] : [`وفي ${say.code(place)}`]),
      `عقدت لجنة تتبع تنفيذ خطة الانفتاح (${say.code(name)})${period === '' ? '' : ` برسم الفترة ${say.code(period)}`} اجتماعا خُصص لتدارس ما أسفرت عنه مراقبة الخطة والبت في ملاحظاتها.`,
    ].join('، '),
  basis: (file, day, contents, say) =>
    `واعتمدت اللجنة في أشغالها على ${file === null ? 'مصنف الخطة' : `المصنف ${say.quote(file)}`} كما كان إلى غاية ${day}، وتضم الخطة ${contents}.`,
  sections: {
    attendance: 'لائحة الحضور',
    agenda: 'جدول الأعمال',
    summary: 'خلاصة الملاحظات',
    decisions: 'الملاحظات والقرارات المتخذة في شأنها',
    open: 'ما يتعين تتبعه بعد الاجتماع',
    stale: 'قرارات تغيرت معطياتها ويتعين النظر فيها من جديد',
    changes: 'ما استجد منذ الاجتماع السابق',
    credits: 'الاعتمادات بالدرهم',
    progress: 'تقدم التنفيذ',
    record: 'ملاحظات على سجل القرارات',
  },
  columns: {
    number: 'ر.ت',
    signature: 'التوقيع',
    found: 'مسجلة',
    decidedToday: 'بُت فيها في هذا الاجتماع',
    decided: 'بُت فيها إلى الآن',
    stale: 'تغيرت معطياتها',
    undecided: 'لم يُبت فيها',
    state: 'المطلوب تتبعه',
    before: 'حين اتخاذ القرار',
    now: 'الآن',
  },
  excused: 'المعتذرون عن الحضور: ……………………………………',
  agenda: [
    'تدارس الملاحظات التي أسفرت عنها مراقبة خطة الانفتاح واتخاذ القرار في شأن كل منها؛',
    'تتبع تنفيذ القرارات السابقة؛',
    'الاطلاع على وضعية الاعتمادات وتقدم التنفيذ.',
  ],
  line: (label, value) => `${label}: ${value}`,
  comma: '، ',
  toWrite: 'القرار: …………………………\nالتعليل: …………………………',
  statuses: {
    'to-mend': 'تُصحح',
    accepted: 'مقبولة',
    deferred: 'مؤجلة',
    withheld: 'يوقف إرسال المشروع إلى المنصة',
  },
  earlier: (status, day) => `${status} (قرار ${day})`,
  labels: {
    reason: 'التعليل',
    who: 'المكلف بالتنفيذ',
    until: 'الأجل',
    deferredTo: 'إلى اجتماع',
    note: 'ملاحظة',
  },
  staleMark: 'تغيرت المعطيات بعد هذا القرار.',
  lateMarks: {
    'to-mend': 'انصرم الأجل.',
    accepted: 'انصرم الأجل.',
    deferred: 'حل الاجتماع المؤجلة إليه.',
    withheld: 'انصرم الأجل.',
  },
  states: {
    undecided: 'اتخاذ القرار',
    stale: 'إعادة النظر في القرار لتغير معطياته',
    'to-mend': (until, who) =>
      `التصحيح${until === null ? '' : ` قبل ${until}`}${who === null ? '' : ` من طرف: ${who}`}`,
    deferred: (until) => (until === null ? 'العرض على اجتماع لاحق' : `العرض على اجتماع ${until}`),
  },
  nothingOpen: 'لم تبق أي ملاحظة تستوجب التتبع.',
  sinceMeeting: (day, mended, say) =>
    say.count(mended, {
      zero: `لم تُصحح منذ اجتماع ${day} أي ملاحظة سبق البت فيها.`,
      one: `صُححت منذ اجتماع ${day} ملاحظة واحدة سبق البت فيها:`,
      two: `صُححت منذ اجتماع ${day} ملاحظتان سبق البت فيهما:`,
      few: `صُححت منذ اجتماع ${day} # ملاحظات سبق البت فيها:`,
      many: `صُححت منذ اجتماع ${day} # ملاحظة سبق البت فيها:`,
      other: `صُححت منذ اجتماع ${day} # ملاحظة سبق البت فيها:`,
    }),
  sinceFile: (file, say) => `ما تغير في الخطة مقارنة مع المصنف ${say.quote(file)}`,
  closing: 'ورُفع الاجتماع بعد استيفاء نقط جدول الأعمال.',
  madeBy: 'أُعد هذا المحضر ببرنامج «انفتاح» من المصنف وحده، ولم يُرسَل أي معطى خارج الحاسوب.',
  signers: {
    chair: 'رئيس(ة) لجنة التتبع',
    rapporteur: 'مقرر(ة) اللجنة – نقطة الارتكاز',
    president: { commune: 'رئيس(ة) مجلس الجماعة', province: 'رئيس(ة) المجلس', region: 'رئيس(ة) مجلس الجهة' },
  },
  sheets: { minutes: 'المحضر', figures: 'الأرقام والمبيانات' },
  written: (path, say) => `كُتب المحضر في الملف: ${say.code(path)}`,
  unknownMeeting: (day) => `لا يذكر سجل القرارات اجتماعا بتاريخ ${day}، فتُركت لائحة الحضور أسطرا فارغة للتوقيع.`,
  otherEnding: (path, endings, say) =>
    `ينتهي اسم ملف المحضر بـ ${endings.map(say.code).join(' أو ')}: ${say.code(path)}`,
}
