import type { FactsFrom } from '../../rules/rule.ts'
import type { scheduleEndBeforeStart } from '../../rules/schedule/end-before-start.ts'
import type { scheduleFundsElsewhere } from '../../rules/schedule/funds-elsewhere.ts'
import type { scheduleMissing } from '../../rules/schedule/missing.ts'
import type { scheduleOutsidePeriod } from '../../rules/schedule/outside-period.ts'
import type { scheduleSameDay } from '../../rules/schedule/same-day.ts'
import type { scheduleYearDiffers } from '../../rules/schedule/year-differs.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about days and years, in Arabic. */
export const schedule = {
  'schedule/end-before-start': {
    name: 'انتهاء قبل البدء',
    what: ({ activity, start, end }, say) =>
      `${theActivity(activity, say)} ينتهي في ${say.date(end)}، أي قبل بدئه في ${say.date(start)}.`,
    why: 'لا يمكن تتبع نشاط ينتهي قبل أن يبدأ، ولا معرفة السنة التي ينتمي إليها.',
    todo: 'تصحيح أحد التاريخين؛ وكثيرا ما يكونان مقلوبين أو تكون السنة خاطئة.',
  } satisfies RuleWords<FactsFrom<typeof scheduleEndBeforeStart>>,

  'schedule/same-day': {
    name: 'بدء وانتهاء في يوم واحد',
    what: ({ activity, day }, say) => `${theActivity(activity, say)} يبدأ وينتهي في اليوم نفسه: ${say.date(day)}.`,
    why: 'يُكتب أول السنة وآخرها عادة حدين لمدة الإنجاز، فالأرجح أن أحد التاريخين كُتب مرتين.',
    todo: ({ day }) =>
      day.endsWith('01-01')
        ? 'كتابة تاريخ انتهاء النشاط، أو تأكيد أنه يُنجز في يوم واحد.'
        : 'كتابة تاريخ بدء النشاط، أو تأكيد أنه يُنجز في يوم واحد.',
  } satisfies RuleWords<FactsFrom<typeof scheduleSameDay>>,

  'schedule/outside-period': {
    name: 'تاريخ خارج فترة الخطة',
    what: ({ activity, days, first, last }, say) =>
      `${toActivity(activity, say)} ${say.count(days.length, { one: 'تاريخ خارج', two: 'تاريخان خارج', other: 'تواريخ خارج' })} فترة الخطة (${period(first, last, say)}): ${say.list(days.map(say.date))}.`,
    why: 'ما يُبرمج خارج فترة الخطة لا تشمله مصادقة المجلس، ولا تقبله المنصة الوطنية.',
    todo: 'تصحيح التاريخ، بدءا بالسنة؛ وإن كان الخطأ في فترة الخطة، فتصحيحها في بطاقة الخطة.',
  } satisfies RuleWords<FactsFrom<typeof scheduleOutsidePeriod>>,

  'schedule/year-differs': {
    name: 'سنوات الإنجاز تخالف تواريخ الأنشطة',
    what: ({ named, touched, untouched, activities }, say) => {
      const strange = `بوجود ${activityCount(activities, say)} في ${yearList(touched, say)}`
      const idle = `بعدم وجود أي نشاط في ${yearList(untouched, say)}`
      const found = [...(touched.length === 0 ? [] : [strange]), ...(untouched.length === 0 ? [] : [idle])]

      return `${named.length === 0 ? `لا تذكر ${matrices.projects} أي سنة لإنجاز المشروع` : `تذكر ${matrices.projects} لإنجاز المشروع ${yearList(named, say)}`}، بينما تفيد تواريخ ${matrices.monitoring} ${found.join(' و')}.`
    },
    why: 'سنة الإنجاز المعلنة هي التي يُنتظر فيها المشروع وتُقدَّم حصيلته.',
    todo: 'تصحيح سنة إنجاز المشروع أو تواريخ أنشطته، حتى تتوافق.',
  } satisfies RuleWords<FactsFrom<typeof scheduleYearDiffers>>,

  'schedule/missing': {
    name: 'نشاط بلا تاريخ',
    what: ({ activity, start, end }, say) => {
      const which = start && end ? 'تاريخ بدء ولا تاريخ انتهاء' : start ? 'تاريخ بدء' : 'تاريخ انتهاء'

      return `ليس ${toActivity(activity, say)} ${which}.`
    },
    why: 'بدون تاريخ لا يُعرف متى يُنتظر النشاط، ولا هل تأخر.',
    todo: ({ start, end }) => (start && end ? 'كتابة تاريخي البدء والانتهاء.' : 'كتابة التاريخ الناقص.'),
  } satisfies RuleWords<FactsFrom<typeof scheduleMissing>>,

  'schedule/funds-elsewhere': {
    name: 'اعتمادات في غير سنوات الإنجاز',
    what: ({ activity, years, amount, start, end }, say) =>
      `${theActivity(activity, say)} يمتد من ${say.date(start)} إلى ${say.date(end)}، واعتماداته (${say.money(amount)}) مبرمجة كلها برسم ${yearList(years, say)}.`,
    why: 'إن لم تكن الاعتمادات متاحة خلال مدة النشاط، فلن يُنجز في أجله.',
    todo: 'نقل المبلغ إلى سنة الإنجاز، أو تصحيح تاريخي النشاط.',
  } satisfies RuleWords<FactsFrom<typeof scheduleFundsElsewhere>>,
}

function theActivity(label: string, say: Say): string {
  return label === '' ? 'النشاط الذي لم يُكتب اسمه' : `النشاط ${say.quote(label)}`
}

function toActivity(label: string, say: Say): string {
  return label === '' ? 'للنشاط الذي لم يُكتب اسمه' : `للنشاط ${say.quote(label)}`
}

function activityCount(count: number, say: Say): string {
  return say.count(count, {
    one: 'نشاط واحد',
    two: 'نشاطين',
    few: '# أنشطة',
    many: '# نشاطا',
    other: '# نشاط',
  })
}

function period(first: number, last: number, say: Say): string {
  return say.code(first === last ? String(first) : `${first}-${last}`)
}

function yearList(years: readonly number[], say: Say): string {
  const list = say.list(years.map((year) => say.code(String(year))))

  return `${say.count(years.length, { one: 'سنة', two: 'سنتي', other: 'سنوات' })} ${list}`
}
