import type { CommandWords } from '../interface.ts'
import { form } from './form.ts'

/** What the command line says in Arabic. */
export const command: CommandWords = {
  about: 'انفتاح: مراقبة خطة انفتاح الجماعة الترابية في المصنف الذي تُدبَّر فيه.',
  usage: 'الاستعمال:',
  commandsHeading: 'الأوامر:',
  optionsHeading: 'الخيارات:',
  commands: {
    check: 'مراقبة مصنف أو عدة مصنفات وعرض الملاحظات',
    totals: 'مجاميع الاعتمادات حسب المشاريع والمحاور والسنوات',
    progress: 'نسب التقدم حسب الأنشطة والمشاريع والمحاور والسنوات',
    consolidate: 'جمع خطط عدة جماعات: المجاميع ونسب التقدم والملاحظات',
    rules: 'لائحة قواعد المراقبة، أو شرح قاعدة واحدة',
    diff: 'ما تغير بين مصنفين، بعبارات الخطة لا بخلاياها',
    annotate: 'إعداد نسخة من المصنف بتعليق على كل خلية فيها ملاحظة ولائحة بروابط',
    minutes: 'محضر اجتماع لجنة التتبع: الملاحظات والقرارات وما يتعين تتبعه',
    merge: 'دمج نسخ المصالح في المصنف الأصلي، مع بيان ما تختلف فيه خلية بخلية',
    decide: 'تدوين قرارات لجنة التتبع في المصنف، أو عرض ما بقي للبت فيه',
    adopt: 'تسجيل الخطة التي صادق عليها المجلس في المصنف، لتقارن بها التغييرات اللاحقة',
    fix: 'إنجاز التصحيحات المقترحة في المصنف دون المساس بما عداها',
    new: 'إنشاء مصنف فارغ للخطة، جاهز للتعبئة',
    serve: 'فتح المصنف في متصفح هذا الحاسوب مع لوحة المراقبة، دون Excel',
  },
  options: {
    format: 'شكل النتيجة',
    lang: 'لغة النتيجة والرسائل؛ العربية ما لم تكن لغة النظام الفرنسية أو الإنجليزية',
    out: 'كتابة النتيجة في هذا الملف',
    failOn: 'أدنى درجة ينتهي بها الأمر برمز الخروج 1',
    asOf: 'تاريخ التقرير؛ تاريخ اليوم إن لم يحدد',
    config: 'إعدادات في ملف JSON: درجات القواعد وبنية الرموز وسلم النسب ورموز المحاور',
    jobs: 'عدد المصنفات التي تُراقَب في آن واحد',
    meeting: 'تاريخ اجتماع اللجنة',
    asOfMeeting: 'تاريخ التقرير؛ تاريخ الاجتماع إن لم يحدد',
    since: 'المصنف كما كان عند الاجتماع السابق، لبيان ما تغير في الخطة بعده',
    baseline: 'مصنف الخطة كما صادق عليها المجلس، وإلا فما سُجل منها في المصنف نفسه',
    keepBase: 'الإبقاء على قيم المصنف الأصلي حيث تختلف النسخ',
    rule: 'إنجاز تصحيحات هذه القاعدة كذلك وإن كانت تحتاج إلى موافقة؛ يُذكر رمزها، ويمكن تكرار الخيار',
    dryRun: 'عرض التصحيحات خلية بخلية دون كتابة أي شيء',
    newFile: 'كتابة المصنف المصحح في هذا الملف الجديد',
    inPlace: 'كتابة المصنف المصحح مكان الأصل، مع حفظ الأصل في ملف ينتهي اسمه بـ bak',
    port: 'رقم المنفذ الذي تُفتح عليه الصفحة؛ إن لم يحدد استُعمل أول منفذ متاح',
    attended: 'فتح الصفحة فقط إن كان الأمر يُنفَّذ في نافذة أوامر يجلس إليها شخص',
    help: 'عرض هذه المساعدة',
    version: 'عرض رقم الإصدار',
  },
  newOptions: {
    collectivity: 'اسم الجماعة الترابية كما يظهر في المصنف',
    period: 'فترة الخطة: سنة، أو أول سنة وآخر سنة (6 سنوات على الأكثر)',
    projects: 'عدد المشاريع التي يتسع لها المصنف (99 على الأكثر)',
    kind: 'نوع الجماعة الترابية: جماعة أو مجلس إقليمي أو مجلس جهوي',
    region: 'اسم الجهة',
    member: 'رقم العضو بالمنصة',
    axis: 'محور أولوي برمزه وعنوانه؛ يُكرر الخيار لكل محور',
    activities: 'عدد الأنشطة التي يتسع لها كل مشروع (30 على الأكثر)',
    indicators: 'عدد مؤشرات التتبع التي يتسع لها كل نشاط (6 على الأكثر)',
    out: 'اسم المصنف الذي يُنشأ، وينتهي بـ .xlsx',
  },
  decideOptions: {
    finding: 'الملاحظة موضوع القرار: بصمتها، أو رمزها مع إحدى خلاياها، مثل I01@H32، ويمكن تكرار الخيار',
    status: 'القرار: للتصحيح، أو مقبولة، أو مؤجلة، أو إيقاف إرسال المشروع',
    reason: 'التعليل، وهو لازم للقبول ولإيقاف الإرسال',
    by: 'من دوّن القرار: صفته، ثم اسمه بين قوسين',
    meeting: 'تاريخ الاجتماع',
    who: 'المكلف بالتصحيح',
    until: 'أجل التصحيح',
    toMeeting: 'تاريخ الاجتماع المؤجلة إليه',
    note: 'ملاحظات',
    place: 'مكان الاجتماع، ويُدوَّن معه',
    present: 'أحد الحاضرين في الاجتماع، بصفته واسمه، ويمكن تكرار الخيار',
    newFile: 'كتابة المصنف بعد تدوين القرار في هذا الملف الجديد',
    inPlace: 'كتابة المصنف مكان الأصل، مع الاحتفاظ بالأصل في ملف bak.',
  },
  adoptOptions: {
    on: 'تاريخ مصادقة المجلس',
    newFile: 'كتابة المصنف في هذا الملف الجديد',
    inPlace: 'كتابة المصنف مكان الأصل، مع الاحتفاظ بالأصل في ملف bak.',
  },
  exitCodes: 'رمز الخروج: 0 لا ملاحظة من الدرجة المحددة، 1 توجد ملاحظة منها، 2 تعذر تنفيذ الأمر.',

  unknownOption: (option, say) =>
    `خيار غير معروف: ${say.code(option)}. تعرض ${say.code('--help')} بعد الأمر لائحة خياراته.`,
  optionWithoutValue: (option, say) => `هذا الخيار تلزمه قيمة: ${say.code(option)}`,
  unknownCommand: (command, say) =>
    `أمر غير معروف: ${say.code(command)}. تعرض ${say.code('infitah --help')} لائحة الأوامر.`,
  noCommand: (say) => `لم يُذكر أي أمر. تعرض ${say.code('infitah --help')} لائحة الأوامر.`,
  noFile: 'لم يُذكر أي مصنف. يُكتب اسم المصنف بعد الأمر، مثل plan.xlsx',
  noProject: (path, say) =>
    `لا يوجد في المصنف أي مشروع، ويبين الأمر ${say.code('infitah check')} ما ينقصه: ${say.code(path)}`,
  oneFile: 'يقبل هذا الأمر مصنفا واحدا.',
  noCopy: 'يُذكر بعد الأمر المصنف الأصلي ثم نسخة واحدة أو أكثر.',
  optionNeeded: (option, say) => `هذا الأمر يلزمه الخيار ${say.code(option)}`,
  twoFiles: 'يقارن هذا الأمر بين مصنفين: القديم ثم الجديد.',
  oneRule: 'يشرح هذا الأمر قاعدة واحدة في كل مرة.',
  onlyOptions: (command, say) =>
    `يقبل هذا الأمر خيارات فقط، ويوضع الاسم الذي فيه فراغ بين علامتي اقتباس. تعرض ${say.code(`infitah ${command} --help`)} خياراته.`,
  unknownRule: (rule, say) =>
    `لا توجد قاعدة بهذا الرمز: ${say.code(rule)}. تعرض ${say.code('infitah rules')} لائحة القواعد.`,
  notOneOf: (option, value, allowed, say) =>
    `القيمة ${say.quote(value)} غير مقبولة للخيار ${say.code(option)}. القيم المقبولة: ${allowed.map(say.code).join('، ')}`,
  badDay: (option, value, say) =>
    `القيمة ${say.quote(value)} ليست تاريخا للخيار ${say.code(option)}. يُكتب التاريخ هكذا: ${say.code('2026-01-31')}`,
  badCount: (option, value, most, say) =>
    `القيمة ${say.quote(value)} غير مقبولة للخيار ${say.code(option)}: يلزم عدد صحيح من 1 إلى ${say.number(most)}.`,
  badName: (option, say) => `الخيار ${say.code(option)} يلزمه اسم من حرف إلى 200 حرف.`,
  badPeriod: (option, value, say) =>
    `القيمة ${say.quote(value)} ليست فترة للخيار ${say.code(option)}. تُكتب الفترة سنة واحدة أو سنتين أولاهما قبل الثانية، في 6 سنوات على الأكثر، هكذا: ${say.code('2026-2027')}`,
  badAxis: (option, value, say) =>
    `القيمة ${say.quote(value)} ليست محورا للخيار ${say.code(option)}. يُكتب رمز المحور بحروف لاتينية كبيرة، ثم علامة =، ثم عنوانه، هكذا: ${say.code('PC=المشاركة المواطنة')}`,
  axisTwice: (option, value, say) =>
    `المحور ${say.quote(value)} مكرر في الخيار ${say.code(option)}: لكل محور رمز واحد وعنوان واحد.`,
  badWorkbookName: (option, value, say) =>
    `القيمة ${say.quote(value)} ليست اسم مصنف للخيار ${say.code(option)}. ينتهي اسم المصنف بـ ${say.code('.xlsx')}`,
  configNotJson: (path, say) => `ملف الإعدادات لا يُقرأ بصيغة JSON: ${say.code(path)}`,
  configKey: (path, key, known, say) =>
    `إعداد غير معروف: ${say.code(key)}، في الملف ${say.code(path)}. الإعدادات هي: ${known.map(say.code).join('، ')}`,
  configRule: (path, rule, say) =>
    `قاعدة غير معروفة في الإعدادات: ${say.code(rule)}، في الملف ${say.code(path)}. تعرض ${say.code('infitah rules')} لائحة القواعد.`,
  configValue: (path, key, value, say) =>
    `القيمة ${say.quote(value)} غير مقبولة للإعداد ${say.code(key)}، في الملف ${say.code(path)}`,
  configValueOf: (path, key, value, allowed, say) =>
    `القيمة ${say.quote(value)} غير مقبولة للإعداد ${say.code(key)}، في الملف ${say.code(path)}. القيم المقبولة: ${allowed.map(say.code).join('، ')}`,
  configPattern: (path, value, say) =>
    `القيمة ${say.quote(value)} ليست نمطا للرموز، في الملف ${say.code(path)}. يُذكر الرقم الترتيبي في النمط مرة واحدة بالحرفين ${say.code('NN')}، هكذا: ${say.code('PO-YY-YY-AXIS-NN')}`,
  unread: {
    missing: (path, say) => `الملف غير موجود: ${say.code(path)}`,
    folder: (path, say) => `هذا مجلد وليس ملفا: ${say.code(path)}`,
    denied: (path, say) => `لا يُسمح بقراءة الملف: ${say.code(path)}`,
    failed: (path, say) => `تعذرت قراءة الملف: ${say.code(path)}`,
    'not-a-workbook': (path, say) => `هذا الملف ليس مصنف Excel: ${say.code(path)}`,
    encrypted: (path, say) => `المصنف محمي بكلمة سر، والمرجو إزالة الحماية ثم حفظه من جديد: ${say.code(path)}`,
    truncated: (path, say) => `المصنف ناقص لأن حفظه أو نقله لم يكتمل: ${say.code(path)}`,
    'too-large': (path, say) => `حجم المصنف يتجاوز الحد المقبول: ${say.code(path)}`,
    'old-format': (path, say) => `المصنف محفوظ بصيغة xls القديمة، والمرجو حفظه من جديد بصيغة xlsx: ${say.code(path)}`,
    'other-format': (path, say) => `الملف محفوظ بصيغة أخرى غير xlsx، والمرجو حفظه مصنفا بصيغة xlsx: ${say.code(path)}`,
    'broken-xml': (path, say) => `محتوى المصنف تالف، والمرجو فتحه في Excel لإصلاحه ثم حفظه من جديد: ${say.code(path)}`,
    'no-sheets': (path, say) => `لا توجد في المصنف أي ورقة: ${say.code(path)}`,
    unexpected: (path, say) => `وقع خلل في البرنامج أثناء مراقبة المصنف: ${say.code(path)}`,
  },
  someUnread: (unread, files, say) =>
    `${say.count(unread.length, {
      one: 'تعذرت مراقبة مصنف واحد',
      two: 'تعذرت مراقبة مصنفين',
      few: 'تعذرت مراقبة # مصنفات',
      many: 'تعذرت مراقبة # مصنفا',
      other: 'تعذرت مراقبة # مصنف',
    })} من أصل ${say.number(files)}: ${unread.map(say.code).join('، ')}`,
  unwritten: {
    'no-folder': (path, say) => `المجلد الذي ستُكتب فيه النتيجة غير موجود: ${say.code(path)}`,
    folder: (path, say) => `تتعذر الكتابة لأن هذا مجلد وليس ملفا: ${say.code(path)}`,
    denied: (path, say) => `لا يُسمح بالكتابة في الملف: ${say.code(path)}`,
    full: (path, say) => `لا تكفي المساحة لكتابة الملف: ${say.code(path)}`,
    busy: (path, say) => `الملف مفتوح في برنامج آخر، والمرجو إغلاقه ثم إعادة المحاولة: ${say.code(path)}`,
    exists: (path, say) => `يوجد ملف بهذا الاسم، والمرجو اختيار اسم آخر: ${say.code(path)}`,
    'changed-since': (path, say) =>
      `تغير الملف بعد قراءته فلم يُكتب فوقه أي شيء، والمرجو إعادة تنفيذ الأمر: ${say.code(path)}`,
    'another-kind': (path, say) =>
      `النتيجة نص وليست مصنفا ولا وثيقة، والمرجو اختيار اسم ينتهي بغير ذلك، مثل ${say.code('.html')} أو ${say.code('.txt')}: ${say.code(path)}`,
    input: (path, say) => `لا تُكتب النتيجة فوق ملف يُقرأ منه: ${say.code(path)}`,
    failed: (path, say) => `تعذرت كتابة الملف: ${say.code(path)}`,
  },
  unpatched: {
    signed: () => 'المصنف موقَّع رقميا وكل تغيير يُبطل توقيعه، والمرجو إزالة التوقيع في Excel ثم إعادة المحاولة.',
    'sheet-missing': (place) => `لا توجد في المصنف ${place}.`,
    'sheet-exists': (place) => `توجد في المصنف من قبل ${place}.`,
    'sheet-name': (place) => `لا يقبل Excel اسم ${place}.`,
    'table-missing': (place) => `لا يوجد الجدول المطلوب في ${place}.`,
    'name-exists': (place) => `هذا الاسم مستعمل من قبل في المصنف: ${place}.`,
    outside: (place) => `الموضع المطلوب خارج ${place}.`,
    value: (place) => `القيمة المطلوبة لا تُكتب في خلية: ${place}.`,
    twice: (place) => `قيمتان مختلفتان لخلية واحدة: ${place}.`,
    covered: (place) => `${place} محجوبة تحت خلايا مدمجة ولا يُرى ما فيها، والمرجو فك الدمج أو الكتابة في خليته الأولى.`,
    locked: (place) => `${place} مقفلة لأن الورقة محمية، والمرجو إلغاء حماية الورقة في Excel ثم إعادة المحاولة.`,
    'array-formula': (place) => `${place} جزء من صيغة صفيف لا تُكتب خلية منها وحدها، والمرجو تصحيحها في Excel.`,
    'data-table': (place) => `${place} جزء من جدول بيانات يحسبه Excel، والمرجو تصحيحها فيه.`,
    'table-frame': (place) => `${place} عنوان أو مجموع في جدول من جداول Excel، والمرجو تغييره فيه.`,
    'pivot-table': (place) => `${place} جزء من جدول محوري يحسبه Excel، والمرجو تصحيح مصدره.`,
    'threaded-comment': (place) => `${place} عليها محادثة لا تظهر فيها التعليقات، والمرجو الرد فيها في Excel.`,
    'no-room': (place) => `لا مكان للأسطر الجديدة لأن ${place} مملوءة.`,
    part: () => 'جزء من المصنف مكتوب بطريقة غير معروفة، والمرجو فتحه في Excel ثم حفظه من جديد.',
  },
  notPatched: (path, why, say) => `لم يتغير المصنف ${say.code(path)}: ${why}`,
  place: (cell, sheet, say) =>
    cell === '' ? `الورقة ${say.quote(sheet)}` : `الخلية ${say.code(cell)} من الورقة ${say.quote(sheet)}`,
  serving: (say) =>
    `الصفحة مفتوحة في العنوان التالي على هذا الحاسوب وحده، ولا يُرسَل منها أي شيء. لإيقافها: ${say.code('Ctrl+C')}`,
  portBusy: (option, port, say) =>
    `المنفذ ${say.code(String(port))} يستعمله برنامج آخر، والمرجو اختيار رقم آخر للخيار ${say.code(option)} أو حذفه.`,
  portDenied: (option, port, say) =>
    `لا يُسمح باستعمال المنفذ ${say.code(String(port))}، والمرجو اختيار رقم أكبر من 1023 للخيار ${say.code(option)}.`,
  noPort: (option, say) => `لم يُعثر على منفذ متاح، والمرجو اختيار رقم للخيار ${say.code(option)}.`,
  noPage: (say) => `صفحة المتصفح غير موجودة مع البرنامج، ويُنشئها الأمر ${say.code('npm run build')}.`,
  made: (path, say) =>
    `أُنشئ المصنف ${say.code(path)}. تبدأ تعبئته من ورقة ${say.quote(form.sheets.guide)}، ويراقبه الأمر ${say.code('infitah check')}.`,
  unexpected: (detail, say) => `وقع خلل في البرنامج: ${say.code(detail)}`,
}
