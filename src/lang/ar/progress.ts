import type { progressDecreasing } from '../../rules/progress/decreasing.ts'
import type { progressEarly } from '../../rules/progress/early.ts'
import type { progressFundedNotStarted } from '../../rules/progress/funded-not-started.ts'
import type { progressNegative } from '../../rules/progress/negative.ts'
import type { progressNoneRecorded } from '../../rules/progress/none-recorded.ts'
import type { progressOverWeight } from '../../rules/progress/over-weight.ts'
import type { progressOverdue } from '../../rules/progress/overdue.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about progress, in Arabic. */
export const progress = {
  'progress/over-weight': {
    name: 'نسبة محققة تفوق القصوى',
    what: ({ indicator, year, achieved, limit }, say) =>
      `النسبة المحققة للمؤشر ${say.quote(indicator)} هي ${say.share(achieved)}${year === null ? '' : ` إلى متم سنة ${say.code(String(year))}`}، بينما نسبته القصوى هي ${say.share(limit)}.`,
    why: 'ما زاد على النسبة القصوى يرفع تقدم المشروع كله ويخفي ما لم يُنجز منه.',
    todo: 'تصحيح النسبة المحققة، علما أن عمود كل سنة يضم ما تحقق خلالها فقط، ما لم يرد في عنوانه «تراكمي».',
  } satisfies RuleWords<FactsFrom<typeof progressOverWeight>>,

  'progress/decreasing': {
    name: 'نسبة تراكمية متراجعة',
    what: ({ indicator, year, achieved, yearBefore, before }, say) =>
      `تراجعت النسبة التراكمية للمؤشر ${say.quote(indicator)} من ${say.share(before)} سنة ${say.code(String(yearBefore))} إلى ${say.share(achieved)} سنة ${say.code(String(year))}.`,
    why: 'ما تحقق لا يتراجع، فإحدى السنتين تعرض على العموم رقما غير صحيح.',
    todo: 'التحقق من السنتين معا؛ وإذا كان كل عمود يضم ما تحقق خلال سنته فقط، فحذف «تراكمي» من عنوانه.',
  } satisfies RuleWords<FactsFrom<typeof progressDecreasing>>,

  'progress/negative': {
    name: 'نسبة محققة سالبة',
    what: ({ indicator, year, achieved }, say) =>
      `النسبة المحققة للمؤشر ${say.quote(indicator)}${year === null ? '' : ` سنة ${say.code(String(year))}`} هي ${say.share(achieved)}، وهي دون الصفر.`,
    why: 'ما تحقق لا ينزل تحت الصفر، والنسبة السالبة تخفض تقدم المشروع كله.',
    todo: 'كتابة النسبة المحققة بدون علامة ناقص، أو تصحيح نسب السنوات السابقة إن كان القصد خصم جزء منها.',
  } satisfies RuleWords<FactsFrom<typeof progressNegative>>,

  'progress/early': {
    name: 'إنجاز قبل تاريخ البدء',
    what: ({ activity, start, years }, say) =>
      `دُوِّن للنشاط ${say.quote(activity)} إنجاز في ${yearList(years, say)}، وهو لا يبدأ إلا في ${say.date(start)}.`,
    why: 'إما أن تاريخ البدء غير صحيح أو أن الإنجاز المدون غير صحيح، وكلاهما يُنشر.',
    todo: 'تصحيح تاريخ البدء، أو نقل النسبة إلى السنة التي تحققت فيها.',
  } satisfies RuleWords<FactsFrom<typeof progressEarly>>,

  'progress/overdue': {
    name: 'نشاط متأخر',
    what: ({ activity, end, achieved, weight }, say) =>
      `كان مقررا أن ينتهي النشاط ${say.quote(activity)} في ${say.date(end)}، ${achieved === '0' ? 'ولم يتحقق منه شيء' : `ولم يتحقق منه سوى ${say.share(achieved)}`} من أصل ${say.share(weight)}.`,
    why: 'من حق المجلس والعموم معرفة الالتزامات التي لم تُنجز في آجالها.',
    todo: 'تدوين ما تحقق إلى اليوم؛ وإن كان النشاط متأخرا، فعرض أجل جديد على لجنة التتبع مع بيان السبب.',
  } satisfies RuleWords<FactsFrom<typeof progressOverdue>>,

  'progress/none-recorded': {
    name: 'لا إنجاز مدون',
    what: ({ firstYear, columns }, say) =>
      `انطلقت الخطة سنة ${say.code(String(firstYear))} ولم تُدوَّن فيها أي نسبة محققة${columns === 0 ? `، إذ ليس في ${matrices.monitoring} عمود لها` : ''}.`,
    why: 'ما دام لم يُدوَّن شيء، تظهر الخطة كأنها لم تنطلق، ولا يظهر أي تأخر.',
    todo: 'دعوة كل مصلحة إلى تدوين النسب المحققة لمؤشراتها.',
  } satisfies RuleWords<FactsFrom<typeof progressNoneRecorded>>,

  'progress/funded-not-started': {
    name: 'اعتمادات بلا إنجاز',
    what: ({ activity, years, credits }, say) =>
      `بُرمج للنشاط ${say.quote(activity)} مبلغ ${say.money(credits)} برسم ${yearList(years, say)}، ولم يتحقق من النشاط شيء.`,
    why: 'الاعتمادات المصادق عليها التي لم تُستعمل تحتاج إلى تفسير، وقد يتعين ترحيلها.',
    todo: 'تدوين ما صُرفت فيه الاعتمادات، أو إعادة برمجتها مع المصلحة المكلفة بالميزانية.',
  } satisfies RuleWords<FactsFrom<typeof progressFundedNotStarted>>,
}

function yearList(years: readonly number[], say: Say): string {
  const list = say.list(years.map((year) => say.code(String(year))))

  return `${say.count(years.length, { one: 'سنة', two: 'سنتي', other: 'سنوات' })} ${list}`
}
