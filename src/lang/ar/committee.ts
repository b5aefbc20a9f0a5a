import type { CommitteeWords } from '../committee-words.ts'

/** What the pane says in Arabic while the committee goes through the findings. */
export const committee: CommitteeWords = {
  meeting: 'الاجتماع',
  heldOn: (day) => `اجتماع ${day}`,
  noMeeting: 'يُدوَّن الاجتماع أولا، لأن كل قرار يحمل تاريخه واسم من دوَّنه.',
  day: 'تاريخ الاجتماع',
  place: 'المكان',
  present: 'الحاضرون',
  presentHint: 'اسم وصفة في كل سطر.',
  by: 'المدوِّن',
  recordedBy: (by, say) => `المدوِّن: ${say.code(by)}`,
  byHint: 'الصفة، ومعها الاسم إن شئتم. مثلا: مقرر اللجنة.',
  save: 'تدوين الاجتماع',
  change: 'تغيير',
  count: (present, say) =>
    say.count(present, {
      zero: 'لم يُدوَّن أي حاضر',
      one: 'حاضر واحد',
      two: 'حاضران',
      few: '# حاضرين',
      many: '# حاضرا',
      other: '# حاضر',
    }),

  projector: 'عرض بخط كبير',
  desk: 'عرض عادي',

  progress: (decided, all, say) => `بُتَّ في ${say.number(decided)} من أصل ${say.number(all)} من الملاحظات`,
  nothing: 'لا توجد ملاحظات للبت فيها.',
  section: 'حالة القرار',
  all: 'كل الملاحظات',
  sections: {
    open: 'لم يُبت فيها بعد',
    stale: 'تغيرت معطياتها بعد القرار',
    late: 'انقضى أجلها أو حل اجتماعها',
    decided: 'تم البت فيها',
  },
  axis: 'المحور',
  allAxes: 'كل المحاور',

  where: 'الخلايا',
  before: 'وقت القرار',
  now: 'الآن',
  earlier: (decisions, say) => `قرارات سابقة في هذه الملاحظة (${say.number(decisions)})`,
  more: 'الأهمية والمطلوب',

  decision: 'قرار اللجنة',
  reason: 'التعليل',
  who: 'المكلف بالتنفيذ',
  until: 'الأجل',
  toMeeting: 'تاريخ الاجتماع المؤجلة إليه',
  note: 'ملاحظات للمحضر',
  record: 'تدوين القرار',
  again: 'تغيير القرار',
  recorded: (code, say) => `دُوِّن القرار في الملاحظة ${say.code(code)}.`,
  allDecided: 'تم البت في كل الملاحظات المعروضة.',

  needed: 'لا بد من ملء هذه الخانة.',
  tooEarly: (day) => `يجب أن يكون بعد الاجتماع المنعقد في ${day}.`,

  remarks: (remarks, say) => `تنبيهات حول ورقة القرارات (${say.number(remarks)})`,
  mended: (decisions, say) => `قرارات زالت ملاحظاتها (${say.number(decisions)})`,
  sheet: 'ورقة القرارات',

  withhold: 'إيقاف إرسال مشروع بأكمله',
  withholdHint: 'المشروع الموقوف لا يُرسَل إلى المنصة ولو كان سليما، إلى أن يُرفع الإيقاف بقرار.',
  withholdIt: 'إيقاف الإرسال',
  sendAgain: 'رفع الإيقاف',
  nowWithheld: (project, say) => `دُوِّن إيقاف إرسال المشروع ${say.code(project)}.`,
  sentAgain: (project, say) => `دُوِّن رفع الإيقاف عن المشروع ${say.code(project)}.`,

  minutes: 'محضر الاجتماع',
  minutesHint: 'يُعَدّ من الخطة ومن ورقة القرارات، بلائحة الحضور والقرارات والمبيانات وخانات التوقيع.',
  minutesOf: 'الاجتماع',
  minutesLanguage: 'لغة المحضر',
  format: 'نوع الملف',
  formats: { docx: 'مستند Word', xlsx: 'مصنف Excel', html: 'صفحة للمتصفح' },
  saveMinutes: 'حفظ المحضر',
  printMinutes: 'طباعة',
  writingMinutes: 'يجري إعداد المحضر…',
  minutesSaved: (file, say) =>
    `حُفظ المحضر باسم ${say.quote(file)} في مجلد التنزيلات. إن لم تجدوه هناك فبرنامجكم لا يسمح بحفظ الملفات من هذه اللوحة: اطبعوا المحضر من هنا، أو افتحوا المصنف في صفحة «انفتاح» بالمتصفح واحفظوه منها.`,
}
