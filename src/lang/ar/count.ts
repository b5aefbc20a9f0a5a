import type { countAxes } from '../../rules/count/axes.ts'
import type { countDeclared } from '../../rules/count/declared.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type DeclaredFacts = FactsFrom<typeof countDeclared>

/** The words of the rules about declared numbers, in Arabic. */
export const count = {
  'count/declared': {
    name: 'عدد مصرح به يخالف المصفوفات',
    what: (facts, say) =>
      `${numberOf[facts.of]} ${place(facts, say)} هو ${say.number(facts.written)}، أما عددها في المصفوفات فهو ${say.number(facts.counted)}.`,
    why: 'العدد المصرح به هو الذي يُعرض على المجلس ويُنشر للعموم، فلا يصح أن يخالف ما تفصله الخطة.',
    todo: 'تصحيح العدد المصرح به، أو إضافة ما سقط من المصفوفات.',
  } satisfies RuleWords<DeclaredFacts>,

  'count/axes': {
    name: 'توزيع على المحاور يخالف المصفوفات',
    what: ({ axes, written, counted }, say) =>
      axes.length === 0
        ? `مجموع المشاريع في ${table('06', say)} هو ${say.number(written[0] ?? 0)}، أما عددها في المصفوفات فهو ${say.number(counted[0] ?? 0)}.`
        : `عدد المشاريع حسب المحور في ${table('06', say)} يخالف المصفوفات: ${say.list(
            axes.map(
              (axis, index) =>
                `${say.quote(axis)} (${say.number(written[index] ?? 0)} عوض ${say.number(counted[index] ?? 0)})`,
            ),
          )}.`,
    why: 'بهذا الجدول يُعرف نصيب كل محور أولوي من المشاريع، فيجب أن يوافق ما تفصله الخطة.',
    todo: 'مراجعة عدد المشاريع واسم المحور في الجدول، أو محور المشروع المعني في المصفوفات.',
  } satisfies RuleWords<FactsFrom<typeof countAxes>>,
}

const numberOf = { projects: 'عدد المشاريع', activities: 'عدد الأنشطة' }

function place(facts: DeclaredFacts, say: Say): string {
  const cover = 'في بطاقة الخطة'
  const rework = `في ${table('05', say)}`

  return { cover, rework, both: `${cover} و${rework}` }[facts.in]
}

function table(number: string, say: Say): string {
  return `الجدول رقم ${say.code(number)}`
}
