import type { PushWords } from '../push-words.ts'

/** What pushing a plan says in Arabic. */
export const push: PushWords = {
  heading: (path, receiver, memberId, period, say) =>
    `إرسال ${say.code(path)} إلى ${say.code(receiver)}: العضو رقم ${memberId}، الفترة ${say.code(period)}`,
  going: (projects, rows, say) =>
    `ما لا خطأ فيه: ${say.count(projects, {
      zero: 'لا مشروع',
      one: 'مشروع واحد',
      two: 'مشروعان',
      few: '# مشاريع',
      many: '# مشروعا',
      other: '# مشروع',
    })}، ${say.count(rows, {
      zero: 'لا سطر',
      one: 'سطر واحد',
      two: 'سطران',
      few: '# أسطر',
      many: '# سطرا',
      other: '# سطر',
    })}`,
  heldBackHeading: 'مشاريع لا تُرسل',
  held: {
    errors: (project, rules, say) => `${say.code(project)}: فيه أخطاء يلزم تصحيحها، ${rules.map(say.code).join('، ')}`,
    withheld: (project, say) => `${say.code(project)}: لا يُنشر بقرار من لجنة التتبع`,
    incomplete: (project, say) => `${say.code(project)}: بعض ما يجب نشره منه غير معروف`,
  },
  undecided: (warnings, say) =>
    say.count(warnings, {
      zero: 'لا ملاحظة بلا قرار.',
      one: 'ملاحظة واحدة لم تبت فيها لجنة التتبع تُذكر في وصل الإرسال.',
      two: 'ملاحظتان لم تبت فيهما لجنة التتبع تُذكران في وصل الإرسال.',
      few: '# ملاحظات لم تبت فيها لجنة التتبع تُذكر في وصل الإرسال.',
      many: '# ملاحظة لم تبت فيها لجنة التتبع تُذكر في وصل الإرسال.',
      other: '# ملاحظة لم تبت فيها لجنة التتبع تُذكر في وصل الإرسال.',
    }),
  settings: (settings, say) =>
    say.count(settings, {
      zero: 'لا إعداد يغير درجة قاعدة.',
      one: 'إعداد واحد غيّر درجة قاعدة يُذكر في وصل الإرسال، ولا يُرسل مع ذلك ما فيه خطأ.',
      two: 'إعدادان غيّرا درجات القواعد يُذكران في وصل الإرسال، ولا يُرسل مع ذلك ما فيه خطأ.',
      few: '# إعدادات غيّرت درجات القواعد تُذكر في وصل الإرسال، ولا يُرسل مع ذلك ما فيه خطأ.',
      many: '# إعدادا غيّرت درجات القواعد تُذكر في وصل الإرسال، ولا يُرسل مع ذلك ما فيه خطأ.',
      other: '# إعداد غيّرت درجات القواعد تُذكر في وصل الإرسال، ولا يُرسل مع ذلك ما فيه خطأ.',
    }),
  since: (revision) => `ما تغير منذ النسخة رقم ${revision}`,
  firstPush: 'لم يُنشر شيء من هذه الخطة بعد',
  sincePublished: (path, revision, day, by, receiver, say) =>
    `ما تغير في ${say.code(path)} منذ النسخة رقم ${revision} التي نشرها ${say.quote(by)} بتاريخ ${say.date(day)} في ${say.code(receiver)}`,
  rowAdded: (row) => `إضافة: ${row}`,
  rowRemoved: (row) => `حذف: ${row}`,
  neverPushed: (path, say) =>
    `لا يحتفظ هذا المصنف بأي إرسال سابق، فلا شيء يُقارن به. تُسأل الجهة المستقبلة بالخيار ${say.code('--to')}، أو يُذكر مصنفان: ${say.code(path)}`,
  rowsNotKept: (path, revision, receiver, say) =>
    `يحتفظ المصنف بوصل النسخة رقم ${revision} دون أسطرها. تُسأل الجهة المستقبلة بالخيار ${say.code(`--to ${receiver}`)}: ${say.code(path)}`,
  nothingThere: (receiver, say) => `لم يُنشر شيء من هذه الخطة في ${say.code(receiver)}`,
  oneWorkbook: (option, say) =>
    `يقارن الخيار ${say.code(option)} مصنفا واحدا بما هو منشور. يُذكر مصنف واحد، أو يُترك الخيار.`,
  added: (rows, say) =>
    say.count(rows, {
      zero: 'لا سطر مضاف',
      one: 'سطر واحد مضاف',
      two: 'سطران مضافان',
      few: '# أسطر مضافة',
      many: '# سطرا مضافا',
      other: '# سطر مضاف',
    }),
  changed: (rows, say) =>
    say.count(rows, {
      zero: 'لا سطر معدل',
      one: 'سطر واحد معدل',
      two: 'سطران معدلان',
      few: '# أسطر معدلة',
      many: '# سطرا معدلا',
      other: '# سطر معدل',
    }),
  removed: (rows, say) =>
    say.count(rows, {
      zero: 'لا سطر محذوف',
      one: 'سطر واحد محذوف',
      two: 'سطران محذوفان',
      few: '# أسطر محذوفة',
      many: '# سطرا محذوفا',
      other: '# سطر محذوف',
    }),
  tables: {
    plan: 'الخطة',
    projects: 'المشروع',
    activities: 'النشاط',
    financing: 'تمويل النشاط',
    indicators: 'المؤشر',
    indicator_values: 'النسبة المحققة',
    partners: 'الشريك',
    decisions: 'القرار',
  },
  row: (table, name, say) => `${table}: ${say.code(name)}`,
  value: (column, was, now, say) => `${column}: من ${say.code(was)} إلى ${say.code(now)}`,
  empty: 'فارغ',
  more: (rows, say) =>
    say.count(rows, {
      zero: 'ولا غير ذلك',
      one: 'وسطر واحد آخر',
      two: 'وسطران آخران',
      few: 'و# أسطر أخرى',
      many: 'و# سطرا آخر',
      other: 'و# سطر آخر',
    }),
  totals: 'المجاميع',
  from: (name, was, now) => `${name}: من ${was} إلى ${now}`,
  dryRun: 'لم يُرسل أي شيء.',
  unchanged: (revision, day, say) =>
    `المحتوى نفسه منشور منذ ${say.date(day)} في النسخة رقم ${revision}، فلم يُرسل أي شيء.`,
  published: (revision, day, say) => `نُشرت الخطة بتاريخ ${say.date(day)} في النسخة رقم ${revision}.`,
  found: (revision, day, say) => `تبين أن إرسالا سابقا قد نُشر بتاريخ ${say.date(day)} في النسخة رقم ${revision}.`,
  kept: (path, say) => `حُفظ وصل الإرسال في ${say.code(path)}`,
  journal: {
    sheet: 'سجل الإرسال',
    headings: [
      'الوقت',
      'المرسل',
      'الجهة المستقبلة',
      'الفترة',
      'رقم النسخة',
      'الأسطر',
      'المضافة',
      'المعدلة',
      'المحذوفة',
      'مشاريع لم تُرسل',
      'بصمة المحتوى',
      'للبرامج',
    ],
    rowsOf: (revision, part, parts) => `أسطر النسخة رقم ${revision}، الجزء ${part} من ${parts}`,
  },

  askToken: (receiver, say) => `رمز الدخول إلى ${say.code(receiver)}: `,
  noToken: (variable, say) =>
    `لا يوجد رمز دخول: يوضع في متغير البيئة ${say.code(variable)}، أو يُكتب الأمر في نافذة أوامر فيُطلب فيها.`,
  badToken: (variable, say) => `محتوى ${say.code(variable)} ليس رمز دخول: رمز الدخول كلمة واحدة لا فراغ فيها.`,
  badVariable: (option, value, say) =>
    `القيمة ${say.quote(value)} ليست اسم متغير بيئة للخيار ${say.code(option)}، مثل ${say.code('INFITAH_TOKEN')}`,
  badReceiver: (option, value, say) =>
    `القيمة ${say.quote(value)} ليست عنوانا للخيار ${say.code(option)}، مثل ${say.code('https://platform.example')}`,
  openReceiver: (option, value, say) =>
    `يبدأ عنوان الخيار ${say.code(option)} بـ ${say.code('https://')}: عبر ${say.code(value)} يمكن للغير قراءة رمز الدخول.`,
  nothingClean: (path, say) =>
    `لا مشروع يخلو من الأخطاء، فلا شيء يمكن نشره. يبين الأمر ${say.code('infitah check')} ما يلزم تصحيحه في ${say.code(path)}`,
  nothingToResume: (path, say) => `لا يوجد إرسال متوقف لهذا المصنف: ${say.code(path)}`,
  resumeElsewhere: (receiver, say) => `الإرسال المتوقف كان موجها إلى ${say.code(receiver)}`,
  notKept: (path, revision, say) =>
    `نُشرت النسخة رقم ${revision}، لكن تعذر حفظ وصلها في المصنف. يُغلق المصنف ثم يعاد الأمر: ${say.code(path)}`,

  unreachable: (receiver, say) =>
    `لا جواب من ${say.code(receiver)}. يُتحقق من العنوان والشبكة ثم يعاد الأمر، فيستأنف من حيث توقف.`,
  overloaded: (receiver, say) => `لا يستطيع ${say.code(receiver)} الجواب الآن. يعاد الأمر لاحقا، فيستأنف من حيث توقف.`,
  askedToWait: (receiver, seconds, say) =>
    `يطلب ${say.code(receiver)} الانتظار ${say.count(seconds, {
      zero: 'قليلا',
      one: 'ثانية واحدة',
      two: 'ثانيتين',
      few: '# ثوان',
      many: '# ثانية',
      other: '# ثانية',
    })}. يعاد الأمر بعدها، فيستأنف من حيث توقف.`,
  noReceiver: (receiver, status, say) =>
    `ما يجيب في ${say.code(receiver)} لا يستقبل الخطط (رمز الجواب ${status}). يُتحقق من العنوان.`,
  tokenRefused: (receiver, say) => `رمز الدخول غير معروف لدى ${say.code(receiver)}. يُطلب رمز آخر من المشرفين عليه.`,
  notYourMember: (memberId) => `رمز الدخول هذا ليس للعضو رقم ${memberId}.`,
  moved: (revision, day, by, say) =>
    `نشر ${say.quote(by)} بتاريخ ${say.date(day)} النسخة رقم ${revision}، ولم يُبن هذا المصنف عليها. تُراجع الفروق أعلاه، ثم يُضاف ${say.code(`--on ${revision}`)} لنشر هذا المصنف فوقها.`,
  withdrawn: (base, say) =>
    `بُني هذا المصنف على النسخة رقم ${base}، وهي غير موجودة لدى الجهة المستقبلة. يُضاف ${say.code('--on 0')} لنشره من جديد.`,
  confirm: (vanishing, published, say) =>
    `من أصل ${published} من الأسطر المنشورة سيُحذف ${vanishing}. تُراجع أعلاه، ويُضاف ${say.code(`--confirm ${vanishing}`)} إن كان ذلك مقصودا.`,
  explain: (vanishing, published, say) =>
    `من أصل ${published} من الأسطر المنشورة سيُحذف ${vanishing}. يُضاف ${say.code(`--confirm ${vanishing}`)} مع السبب ${say.code('--reason "…"')} إن كان ذلك مقصودا.`,
  rowRefused: (table, key, field, say) =>
    `رفضت الجهة المستقبلة سطرا: الجدول ${say.code(table)}، المفتاح ${say.code(key)}، الحقل ${say.code(field)}. لم يُنشر أي شيء.`,
  refused: (code, title, say) => `رفضت الجهة المستقبلة الطلب: ${say.code(title)} (${say.code(code)})`,

  receiver: {
    serving: () => 'يجيب المستقبِل في العنوان:',
    newToken: (memberId) => `رمز دخول العضو رقم ${memberId}:`,
    tokenOnce: 'لن يُعرض مرة أخرى، إذ لا تُحفظ منه إلا بصمته.',
    revoked: (memberId, tokens, say) =>
      `${say.count(tokens, {
        zero: 'لم يُسحب أي رمز دخول',
        one: 'سُحب رمز دخول واحد',
        two: 'سُحب رمزا دخول',
        few: 'سُحبت # رموز دخول',
        many: 'سُحب # رمز دخول',
        other: 'سُحب # رمز دخول',
      })} للعضو رقم ${memberId}.`,
    noFile: 'لا يأخذ المستقبِل أي مصنف.',
    onlyReceiver: (option, say) => `لا يُستعمل الخيار ${say.code(option)} إلا مع ${say.code('--receiver')}`,
    unopened: {
      locked: (place, say) =>
        `مجلد المستقبِل مفتوح في برنامج آخر. يُوقف أولا، أو تُستعمل PostgreSQL التي يمكن أن تشترك فيها عدة برامج: ${say.code(place)}`,
      'not-installed': (_, say) =>
        `قاعدة البيانات المدمجة غير مثبتة. تُثبَّت بالأمر ${say.code('npm install @electric-sql/pglite')}، أو يُذكر خادم PostgreSQL في ${say.code('DATABASE_URL')}`,
      unreachable: (place, say) => `لا جواب من قاعدة البيانات: ${say.code(place)}`,
      newer: (place, say) => `أنشأ قاعدة البيانات إصدار أحدث من «انفتاح»: ${say.code(place)}`,
      folder: (place, say) => `لا يمكن الكتابة في مجلد المستقبِل: ${say.code(place)}`,
    },
  },
}
