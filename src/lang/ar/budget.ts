import type { budgetActivitySum } from '../../rules/budget/activity-sum.ts'
import type { Column } from '../../rules/budget/amounts.ts'
import type { budgetDeclaredTotal } from '../../rules/budget/declared-total.ts'
import type { budgetGrandTotal } from '../../rules/budget/grand-total.ts'
import type { CellFact } from '../../rules/budget/mend.ts'
import type { budgetProjectCostDiffers } from '../../rules/budget/project-cost-differs.ts'
import type { budgetProjectSum } from '../../rules/budget/project-sum.ts'
import type { budgetProjectTotalRow } from '../../rules/budget/project-total-row.ts'
import type { budgetYearOutsideProject } from '../../rules/budget/year-outside-project.ts'
import type { budgetZeroCost } from '../../rules/budget/zero-cost.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about money, in Arabic. */
export const budget = {
  'budget/activity-sum': {
    name: 'تكلفة نشاط تخالف مجموع اعتماداته',
    what: ({ activity, cost, sum, cells }, say) =>
      `تكلفة ${theActivity(activity, say)} هي ${say.money(cost)}، أما مجموع اعتماداته المعبأة والمبرمجة فهو ${say.money(sum)}.${culprits(cells, say)}`,
    why: 'يُعرض على المجلس المبلغ وكيفية تمويله معا، فإذا اختلفا لم يُعرف أي مبلغ يُدرج في الميزانية.',
    todo: ({ cells }) =>
      namesCost(cells)
        ? 'مراجعة تكلفة النشاط والمبالغ التي تكوّنها، وتصحيح الخاطئ منها.'
        : cells.length === 1
          ? 'التحقق أولا من المبلغ المشار إليه، فبتصحيحه تستقيم المجاميع التي يدخل فيها.'
          : 'التحقق أولا من المبالغ المشار إليها، فبتصحيحها تستقيم المجاميع التي تدخل فيها.',
    fix: ({ cells }, say) => writing(cells, say),
  } satisfies RuleWords<FactsFrom<typeof budgetActivitySum>>,

  'budget/project-sum': {
    name: 'تكلفة مشروع تخالف مجموع أنشطته',
    what: ({ written, sum, activities, shared }, say) => {
      const its = `${itsActivities(activities, say)} ${say.money(sum)}`
      if (written === null) return `خلية تكلفة المشروع فارغة، بينما ${its}.`

      return shared
        ? `تكلفة المشروع وسطر مجموعه متفقان على ${say.money(written)}، بينما ${its}.`
        : `تكلفة المشروع في ${matrices.budget} هي ${say.money(written)}، بينما ${its}.`
    },
    why: 'تكلفة المشروع هي الرقم الذي يصادق عليه المجلس ويطلع عليه العموم، ولا معنى لها إن لم تكن مجموع أنشطته.',
    todo: ({ shared }) =>
      shared
        ? 'التحقق من عدم سقوط أي نشاط ومن صحة مبالغ الأنشطة، ثم ملاءمة تكلفة المشروع معها.'
        : 'مراجعة تكاليف الأنشطة، ثم كتابة مجموعها في خلية تكلفة المشروع.',
    fix: ({ sum }, say) => `كتابة مجموع الأنشطة: ${say.money(sum)}`,
  } satisfies RuleWords<FactsFrom<typeof budgetProjectSum>>,

  'budget/project-cost-differs': {
    name: 'تكلفة مشروع تختلف بين مصفوفتين',
    what: ({ listed, budget: programmed }, say) =>
      `تكلفة المشروع ${amount(listed, say)} في ${matrices.projects}، وهي ${amount(programmed, say)} في ${matrices.budget}.`,
    why: 'إذا نُشر للمشروع الواحد مبلغان، لم يُعرف أيهما صادق عليه المجلس.',
    todo: 'تحديد التكلفة الصحيحة، وكتابتها في المصفوفتين معا.',
  } satisfies RuleWords<FactsFrom<typeof budgetProjectCostDiffers>>,

  'budget/project-total-row': {
    name: 'سطر مجموع المشروع',
    what: ({ kind, activity, cells }, say) => {
      if (kind === 'missing') return 'ليس بعد أنشطة هذا المشروع سطر لمجموعها، خلافا لغيره من المشاريع.'

      return kind === 'moved'
        ? `حسب سطر مجموع المشروع، كُتبت مبالغ ${theActivity(activity ?? '', say)} في غير أعمدتها: ${differences(cells, say)}.`
        : `سطر مجموع المشروع لا يساوي مجموع أنشطته: ${differences(cells, say)}.`
    },
    why: 'من هذا السطر تُنقل الاعتمادات إلى ميزانية كل سنة، وكل فرق فيه ينتقل معها.',
    todo: ({ kind }) =>
      ({
        missing: 'إضافة سطر «تكلفة المشروع حسب البرمجة» بعد آخر نشاط، مع مجموع كل عمود.',
        moved: 'التحقق من السنة التي بُرمج فيها النشاط، ونقل المبلغ إلى عموده.',
        wrong: 'كتابة مجموع الأنشطة في كل عمود، أو وضع صيغة الجمع مكان الرقم.',
      })[kind],
    fix: ({ kind, cells }, say) => (kind === 'moved' ? 'تبديل المبلغين' : writing(cells, say)),
  } satisfies RuleWords<FactsFrom<typeof budgetProjectTotalRow>>,

  'budget/grand-total': {
    name: 'سطر المجموع العام',
    what: ({ kind, cells }, say) =>
      kind === 'missing'
        ? `ليس في آخر ${matrices.budget} سطر للتكلفة الإجمالية للمشاريع.`
        : `سطر المجموع العام لا يساوي مجموع المشاريع: ${differences(cells, say)}.`,
    why: 'المجموع العام هو تكلفة الخطة التي تُقدم للمجلس والعموم، وأول ما يُتحقق منه.',
    todo: ({ kind }) =>
      kind === 'missing'
        ? 'إضافة سطر «التكلفة التقديرية للمشاريع» في آخر المصفوفة، مع مجموع كل عمود.'
        : 'كتابة المجموع الصحيح، أو وضع صيغة الجمع مكان الرقم.',
    fix: ({ cells }, say) => writing(cells, say),
  } satisfies RuleWords<FactsFrom<typeof budgetGrandTotal>>,

  'budget/declared-total': {
    name: 'مبلغ مصرح به يخالف المصفوفات',
    what: ({ cells }, say) => `ما صُرح به في بطاقة الخطة لا يوافق ${matrices.budget}: ${differences(cells, say)}.`,
    why: 'أرقام بطاقة الخطة هي التي تُعرض وتُنشر قبل غيرها، فلا يصح أن تخالف تفصيلها.',
    todo: 'تصحيح الرقم في بطاقة الخطة، أو إضافة ما سقط من المصفوفة.',
  } satisfies RuleWords<FactsFrom<typeof budgetDeclaredTotal>>,

  'budget/year-outside-project': {
    name: 'مبلغ مبرمج خارج سنوات المشروع',
    what: ({ year, named, activities, amount: money }, say) =>
      `بُرمج مبلغ ${say.money(money)} برسم سنة ${say.code(String(year))} (${activityCount(activities, say)})، ولا تذكر ${matrices.projects} لإنجاز المشروع إلا ${yearList(named, say)}.`,
    why: 'الاعتماد المبرمج في سنة لا يُنجز فيها المشروع لن يُصرف، ما لم تكن سنة الإنجاز المعلنة غير صحيحة.',
    todo: 'نقل المبلغ إلى سنة إنجاز المشروع، أو إضافة السنة إلى سنوات إنجازه.',
  } satisfies RuleWords<FactsFrom<typeof budgetYearOutsideProject>>,

  'budget/zero-cost': {
    name: 'مشروع بلا تكلفة',
    what: ({ written }, say) =>
      written ? `التكلفة التقديرية للمشروع هي ${say.money(0n)}.` : 'لم تُكتب للمشروع أي تكلفة تقديرية.',
    why: 'قد يُنجز المشروع بالوسائل الذاتية للجماعة، وقد تكون تكلفته أُغفلت سهوا.',
    todo: 'لا شيء إن كان المشروع لا يتطلب أي اعتماد، وإلا فكتابة تكلفته.',
  } satisfies RuleWords<FactsFrom<typeof budgetZeroCost>>,
}

function theActivity(label: string, say: Say): string {
  return label === '' ? 'النشاط الذي لم يُكتب اسمه' : `النشاط ${say.quote(label)}`
}

function activityCount(count: number, say: Say): string {
  return say.count(count, {
    zero: 'لا نشاط',
    one: 'نشاط واحد',
    two: 'نشاطان',
    few: '# أنشطة',
    many: '# نشاطا',
    other: '# نشاط',
  })
}

function itsActivities(count: number, say: Say): string {
  return count === 1 ? 'تكلفة نشاطه الوحيد هي' : `مجموع تكاليف أنشطته (${activityCount(count, say)}) هو`
}

function amount(centimes: bigint | null, say: Say): string {
  return centimes === null ? 'غير مكتوبة' : say.money(centimes)
}

function columnName(column: Column, say: Say): string {
  if (column === 'cost') return 'التكلفة'

  return column === 'mobilised'
    ? 'الاعتمادات المعبأة بالميزانية'
    : `المبلغ المبرمج برسم سنة ${say.code(String(column))}`
}

function differences(cells: readonly CellFact[], say: Say): string {
  const parts = cells.map(([column, written, exact]) => {
    const found = written === null ? 'خلية فارغة' : say.money(written)

    return `${columnName(column, say)} (${found} عوض ${say.money(exact)})`
  })

  return say.list(parts)
}

function namesCost(cells: readonly CellFact[]): boolean {
  return cells.some(([column]) => column === 'cost')
}

function culprits(cells: readonly CellFact[], say: Say): string {
  return namesCost(cells) ? '' : ` والفرق كله في ${differences(cells, say)}.`
}

function writing(cells: readonly CellFact[], say: Say): string {
  const [first, ...others] = cells
  if (first === undefined || others.length > 0) return 'كتابة المبالغ الصحيحة'

  return `كتابة ${say.money(first[2])}`
}

function yearList(years: readonly number[], say: Say): string {
  const list = say.list(years.map((year) => say.code(String(year))))

  return `${say.count(years.length, { one: 'سنة', two: 'سنتي', other: 'سنوات' })} ${list}`
}
