import type { SendingWords } from '../sending-words.ts'

/** What the pane's page of export says in Arabic. */
export const sending: SendingWords = {
  making: 'يجري إعداد الأسطر…',
  failed: (detail, say) => `تعذر إنجاز العملية (${say.code(detail)}). تعاد المراقبة ثم المحاولة. لم يُنشر أي شيء.`,
  allGo: 'لا يوجد أي مشروع محتفظ به.',
  noneGoes: 'لا يمكن إرسال أي مشروع على حاله. يُصحح أولا ما هو مبين هنا.',
  unknownOwner: {
    member: 'لا يذكر المصنف رقم العضو بالمنصة. يُكتب في بطاقة الخطة، أو هنا لهذه المرة.',
    period: 'لا يذكر المصنف سنوات الخطة. تُكتب في بطاقة الخطة.',
    contradicted: (given, written, say) =>
      `ورد في بطاقة الخطة ${say.code(written)} لا ${say.code(given)}. تُعتمد بطاقة الخطة من الآن.`,
  },

  files: 'الحفظ في ملف',
  filesHint: 'عند غياب الشبكة: تُحفظ الأسطر ويُسلَّم الملف لمن يتولى نشرها.',
  rowsFile: 'الأسطر (JSON)',
  bookFile: 'مصنف (XLSX)',
  packageFile: 'حزمة المعطيات (ZIP)',

  publishing: 'النشر بالمنصة',
  owner: (memberId, period, say) => `العضو رقم ${memberId}، الفترة ${say.code(period)}`,
  address: 'عنوان المنصة',
  addressHint: 'يبدأ بـ \u2066https://\u2069 ويُحفظ في هذا الحاسوب.',
  member: 'رقم العضو',
  memberHint: 'رقم الجماعة الترابية بالمنصة.',
  takeMember: 'اعتماد هذا الرقم',
  token: 'رمز الدخول',
  tokenHint: 'يبقى إلى حين إغلاق هذه اللوحة، ولا يُكتب في أي مكان.',
  tokenHeld: 'يُستعمل الرمز المعطى من قبل، ولتغييره يُكتب غيره.',
  compare: 'المقارنة بما هو منشور',
  comparing: 'يجري الاتصال بالمنصة…',
  noAddress: 'ليس هذا عنوانا، مثل \u2066https://platform.example\u2069.',
  openAddress: 'يجب أن يبدأ العنوان بـ \u2066https://\u2069، وإلا أمكن للغير قراءة رمز الدخول.',
  badMember: 'رقم العضو عدد صحيح، مثل 152.',
  keepToken: 'احتفاظ هذا المتصفح برمز الدخول للمرة القادمة، بعد أن يستأذنكم',
  badToken: 'رمز الدخول كلمة واحدة لا فراغ فيها. يُلصق كما سُلِّم إليكم.',

  sinceKept: (revision, day, say) => `ما تغير منذ آخر إرسال لكم (النسخة رقم ${revision}، ${say.date(day)})`,
  changed: 'ما تغير منذ آخر إرسال',
  changes: 'ما سيتغير',
  showMore: (rows, say) =>
    say.count(rows, {
      zero: 'لا شيء غير ذلك',
      one: 'عرض سطر آخر',
      two: 'عرض سطرين آخرين',
      few: 'عرض # أسطر أخرى',
      many: 'عرض # سطرا آخر',
      other: 'عرض # سطر آخر',
    }),
  moved: (revision, day, by, say) =>
    `نشر ${say.quote(by)} بتاريخ ${say.date(day)} النسخة رقم ${revision}، ولم يُبن هذا المصنف عليها. يبين ما أعلاه ما سيغيره منها هذا المصنف.`,
  withdrawn: (base) => `بُني هذا المصنف على النسخة رقم ${base}، وهي غير موجودة بالمنصة.`,
  overwrite: 'نشر هذا المصنف مكانها',
  vanishing: (vanishing, published, say) =>
    `من أصل ${say.number(published)} من الأسطر المنشورة سيُحذف ${say.number(vanishing)}.`,
  confirmVanishing: (vanishing, say) =>
    say.count(vanishing, {
      zero: 'لا سطر سيُحذف',
      one: 'راجعت السطر الذي سيُحذف، وحذفه مقصود',
      two: 'راجعت السطرين اللذين سيُحذفان، وحذفهما مقصود',
      few: 'راجعت الأسطر الـ# التي ستُحذف، وحذفها مقصود',
      many: 'راجعت الأسطر التي ستُحذف وعددها #، وحذفها مقصود',
      other: 'راجعت الأسطر التي ستُحذف وعددها #، وحذفها مقصود',
    }),
  reason: 'سبب حذف معظم الخطة',
  reasonHint: 'يُنشر السبب مع وصل الإرسال.',
  publish: 'النشر',
  sending: (sent, of, say) => `أُرسل ${say.number(sent)} من أصل ${say.number(of)} من الأسطر`,

  receipt: 'وصل الإرسال',
  counts: (rows, added, changed, removed, say) =>
    `الأسطر: ${say.number(rows)}، منها ${say.number(added)} مضافة و${say.number(changed)} معدلة، وحُذف ${say.number(removed)}`,
  publishedBy: (by, say) => `المرسل: ${say.quote(by)}`,
  content: (hash, say) => `بصمة المحتوى: ${say.code(hash)}`,
  keptInWorkbook: 'حُفظ وصل الإرسال في المصنف.',
  keptInCopy: 'وصل الإرسال في المصنف: تُحفظ النسخة، وإلا ضاع مع إغلاق هذه الصفحة.',
  notKept: 'نُشرت الخطة، لكن تعذر حفظ وصلها في المصنف.',
  keepAgain: 'حفظ الوصل في المصنف',
  saveReceipt: 'حفظ الوصل في ملف',

  unreachable: (receiver, say) => `لا جواب من ${say.code(receiver)}. يُتحقق من العنوان والشبكة.`,
  overloaded: (receiver, say) => `لا يستطيع ${say.code(receiver)} الجواب الآن.`,
  askedToWait: (receiver, seconds, say) =>
    `يطلب ${say.code(receiver)} الانتظار ${say.count(seconds, {
      zero: 'قليلا',
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: '# ثوان',
      many: '# ثانية',
      other: '# ثانية',
    })}.`,
  noReceiver: (receiver, status, say) =>
    `ما يجيب في ${say.code(receiver)} لا يستقبل الخطط (رمز الجواب ${status}). يُتحقق من العنوان.`,
  movedMeanwhile: 'نشر غيركم في هذه الأثناء، ولم يُنشر أي شيء من هذا المصنف. تعاد المقارنة.',
  outdated: 'تغيرت الخطة بعد المقارنة، وتغير معها ما سيُنشر. تعاد المقارنة.',
  queuedCompare: 'تتم المقارنة فور ورود جواب، ما دامت هذه اللوحة مفتوحة.',
  queuedPush: 'ما أكدتموه في الانتظار، ويُرسل فور ورود جواب، ما دامت هذه اللوحة مفتوحة. وما يُكتب من الآن لا يدخل فيه.',
  unqueue: 'إلغاء الانتظار',

  history: 'ما نُشر إلى الآن',
  noHistory: 'لم يُنشر شيء من هذه الخطة بعد، حسب هذا المصنف.',
  revision: (revision, day, by, say) => `النسخة رقم ${revision}، بتاريخ ${say.date(day)}، المرسل ${say.quote(by)}`,
}
