import type { ExportWords } from '../export-words.ts'

/** What exporting clean rows says in Arabic. */
export const exporting: ExportWords = {
  about: 'استخراج الأسطر السليمة من الخطة في ملفات موجهة إلى المنصات، مع بيان ما احتُفظ به وسببه',
  options: {
    target: 'نوع الملفات: remacto أو datapackage أو ckan أو ogp أو ملف مطابقة',
    out: 'كتابة الملفات في هذا المجلد، وإذا انتهى الاسم كما ينتهي واحد منها كُتب وحده',
    member: 'رقم الجماعة الترابية بالمنصة، إن لم يرد في المصنف',
    period: 'أول سنة وآخر سنة من الخطة، إن لم تردا في المصنف',
    bom: 'بدء ملفات CSV بالعلامة التي يعرف بها Excel حروفها',
    licence: 'رخصة نشر المعطيات، وهي ODbL-1.0 ما لم تُذكر غيرها (Data Package وCKAN)',
    to: 'عنوان بوابة CKAN التي تُنشر فيها المعطيات',
    tokenEnv: 'متغير البيئة الذي يحمل رمز الدخول إلى البوابة',
    tokenHeader: 'اسم الترويسة التي تحمل الرمز، إن كان للبوابة اسم آخر',
    organisation: 'الهيئة التي تنتمي إليها المعطيات في البوابة',
    datastore: 'إدراج الأسطر أيضا في DataStore بالبوابة',
  },
  heading: (file, member, period, say) =>
    `تصدير ${say.code(file)}، العضو رقم ${say.code(String(member))}، الفترة ${say.code(period)}`,
  going: (going, of, say) =>
    say.count(going, {
      zero: `لا يُرسل أي مشروع من أصل ${say.number(of)}`,
      one: `يُرسل مشروع واحد من أصل ${say.number(of)}`,
      two: `يُرسل مشروعان من أصل ${say.number(of)}`,
      few: `تُرسل # مشاريع من أصل ${say.number(of)}`,
      many: `يُرسل # مشروعا من أصل ${say.number(of)}`,
      other: `يُرسل # مشروع من أصل ${say.number(of)}`,
    }),
  cost: (cost, say) => `التكلفة: ${say.money(cost)}`,
  heldBack: 'مشاريع محتفظ بها',
  reasons: {
    errors: 'يتعين تصحيحه أولا',
    withheld: 'لا يُنشر، بقرار من اللجنة',
    incomplete: 'بيان ضروري غير معروف',
  },
  missing: (columns, say) => `غير معروف: ${say.list(columns.map(say.code))}`,
  wholePlan: 'المصنف كله',
  undecided: 'ملاحظات لم تبت فيها اللجنة، ولا تمنع الإرسال',
  settings: 'إعدادات لا أثر لها هنا، إذ لا يُرسل خطأ بموجب أي إعداد',
  written: (path, say) => `كُتب في: ${say.code(path)}`,
  receipt: (file, say) => `يبين ${say.code(file)} ما احتُفظ به وسببه، وهو للجماعة الترابية لا للمنصة.`,
  notWritten: (option, say) => `لم يُكتب أي ملف، ويحدد الخيار ${say.code(option)} مكان الكتابة.`,

  nothingGoes: (path, say) =>
    `لا يمكن إرسال أي مشروع من ${say.code(path)} على حاله، فلم يُكتب أي ملف، والمرجو تصحيح الأخطاء المذكورة.`,
  ownerMissing: {
    member: (option, say) =>
      `لا يذكر المصنف رقم العضو، والمرجو كتابته في بطاقة الخطة أو إعطاؤه بالخيار ${say.code(option)}.`,
    period: (option, say) =>
      `لا يذكر المصنف سنوات الخطة، والمرجو كتابتها في بطاقة الخطة أو إعطاؤها بالخيار ${say.code(option)}.`,
  },
  ownerContradicted: {
    member: (option, given, written, say) =>
      `يقول الخيار ${say.code(option)} ${say.code(given)} وتقول بطاقة الخطة ${say.code(written)}، والمرجو تصحيح أحدهما.`,
    period: (option, given, written, say) =>
      `يقول الخيار ${say.code(option)} ${say.code(given)} وتقول بطاقة الخطة ${say.code(written)}، والمرجو تصحيح أحدهما.`,
  },
  badTarget: (option, value, known, say) =>
    `يقبل الخيار ${say.code(option)} ${say.list(known.map(say.code))} أو ملف مطابقة ينتهي اسمه بـ ${say.code('.json')}، ولا يقبل ${say.code(value)}`,
  badLicence: (option, value, known, say) =>
    `يقبل الخيار ${say.code(option)} ${say.list(known.map(say.code))}، لا ${say.code(value)}`,
  badMapping: (path, where, value, say) =>
    `في ملف المطابقة ${say.code(path)} ما لا يمكن العمل به عند ${say.code(where)}: ${say.code(value)}`,
  mappingLacks: (path, where, say) => `ينقص ${say.code(where)} في ملف المطابقة ${say.code(path)}`,
  mappingNotJson: (path, say) => `ملف المطابقة ليس بصيغة JSON: ${say.code(path)}`,
  folderTaken: (path, say) => `في هذا المجلد غيرُ تصدير سابق، والمرجو اختيار مجلد جديد: ${say.code(path)}`,
  oneFile: (path, endings, say) =>
    `لا تناسب هذه الملفات الاسم ${say.code(path)}، والمرجو اختيار مجلد أو ملف ينتهي اسمه بـ ${say.list(endings.map(say.code))}`,
  onlyFor: (option, target, say) => `لا يُستعمل الخيار ${say.code(option)} إلا مع ${say.code(`--target ${target}`)}`,
  badAddress: (option, value, say) =>
    `يقبل الخيار ${say.code(option)} عنوانا يبدأ بـ ${say.code('https://')}، ولا يقبل ${say.code(value)}`,
  noToken: (variable, say) => `لا يحمل متغير البيئة ${say.code(variable)} رمزا للدخول إلى البوابة`,
  published: (address, say) => `نُشر في: ${say.code(address)}`,
  unchanged: (address, say) => `هذه الأسطر منشورة من قبل، فلم يُرسل شيء: ${say.code(address)}`,
  ckan: {
    unreachable: (address, say) => `لا تجيب البوابة: ${say.code(address)}`,
    denied: (address, detail, say) =>
      `لم تقبل البوابة ${say.code(address)} رمز الدخول، أو لا حق له في هذه الهيئة: ${say.code(detail)}`,
    page: (address, status, say) =>
      `أجاب ${say.code(address)} بصفحة (${say.code(String(status))}) لا كما تجيب CKAN: إما أن جدار حماية يعترض الطريق وإما أن العنوان لموقع آخر`,
    refused: (address, action, detail, say) =>
      `رفضت البوابة ${say.code(address)} العملية ${say.code(action)}: ${say.code(detail)}`,
    tooLarge: (file, most, say) => `حجم ${say.code(file)} يفوق ${say.code(most)} التي تقبلها البوابة، فلم يُنشر شيء`,
    old: (address, version, say) =>
      `تعمل ${say.code(address)} بنسخة CKAN ${say.code(version)}، والمطلوب 2.9 أو ما بعدها`,
  },
}
