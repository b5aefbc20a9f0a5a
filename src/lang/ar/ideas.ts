import type { ideasChannelSum } from '../../rules/ideas/channel-sum.ts'
import type { ideasMeetingOrder } from '../../rules/ideas/meeting-order.ts'
import type { ideasProposalsSum } from '../../rules/ideas/proposals-sum.ts'
import type { ideasReasonsSum } from '../../rules/ideas/reasons-sum.ts'
import type { ideasReworkBalance } from '../../rules/ideas/rework-balance.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

type ChannelFacts = FactsFrom<typeof ideasChannelSum>

/** The words of the rules about the co-creation tables, in Arabic. */
export const ideas = {
  'ideas/channel-sum': {
    name: 'حساب الأفكار حسب القنوات',
    what: (facts, say) => channelWords[facts.of](facts, say),
    why: 'كل فكرة توصلت بها الجماعة إما منتقاة وإما غير مقبولة، ومن حق أصحابها أن يجدوا الحساب مضبوطا.',
    todo: 'مراجعة هذه الأعداد على محاضر لجنة التتبع وتصحيح الخاطئ منها.',
  } satisfies RuleWords<ChannelFacts>,

  'ideas/reasons-sum': {
    name: 'حساب أسباب عدم الإدراج',
    what: ({ of, written, exact }, say) =>
      ({
        total: `المجموع المكتوب في ${table('03', say)} هو ${say.number(written)}، أما الأسباب فيبلغ مجموعها ${say.number(exact)}.`,
        parts: `مجموع الأسباب في ${table('03', say)} هو ${say.number(written)}، أما المجموع المكتوب فيه وعدد الأفكار غير المقبولة في ${table('02', say)} فكلاهما ${say.number(exact)}.`,
        tables: `عدد الأفكار التي يعلل ${table('03', say)} عدم إدراجها هو ${say.number(written)}، أما عدد الأفكار غير المقبولة في ${table('02', say)} فهو ${say.number(exact)}.`,
      })[of],
    why: 'لكل فكرة غير مقبولة سبب يُبلَّغ إلى صاحبها، فلا تبقى فكرة بلا تعليل ولا تعليل بلا فكرة.',
    todo: ({ of }) =>
      ({
        total: 'تصحيح المجموع، أو عدد الأفكار أمام السبب المعني.',
        parts: 'مراجعة عدد الأفكار أمام كل سبب وتصحيح الخاطئ منها.',
        tables: 'مقارنة الجدولين بمحاضر لجنة التتبع وتصحيح الخاطئ منهما.',
      })[of],
  } satisfies RuleWords<FactsFrom<typeof ideasReasonsSum>>,

  'ideas/proposals-sum': {
    name: 'حساب مقترحات المشاريع حسب المحاور',
    what: ({ of, written, exact }, say) =>
      ({
        total: `المجموع المكتوب في ${table('04', say)} هو ${say.number(written)}، أما المحاور فيبلغ مجموعها ${say.number(exact)}.`,
        parts: `مجموع المحاور في ${table('04', say)} هو ${say.number(written)}، أما المجموع المكتوب فيه وعدد المقترحات في ${table('05', say)} فكلاهما ${say.number(exact)}.`,
        tables: `عدد المقترحات الموزعة على المحاور في ${table('04', say)} هو ${say.number(written)}، أما عددها في ${table('05', say)} فهو ${say.number(exact)}.`,
      })[of],
    why: 'المقترحات التي وُزعت على المحاور هي نفسها التي أعيدت صياغتها، فعددها واحد في الجدولين.',
    todo: ({ of }) =>
      ({
        total: 'تصحيح المجموع، أو عدد مقترحات المحور المعني.',
        parts: 'مراجعة عدد مقترحات كل محور وتصحيح الخاطئ منها.',
        tables: 'مقارنة الجدولين بمحاضر لجنة التتبع وتصحيح الخاطئ منهما.',
      })[of],
  } satisfies RuleWords<FactsFrom<typeof ideasProposalsSum>>,

  'ideas/rework-balance': {
    name: 'حساب إعادة صياغة المقترحات',
    what: ({ of, written, exact }, say) =>
      ({
        proposals: `عدد مقترحات المشاريع في ${table('05', say)} هو ${say.number(written)}، أما الملغاة والمجمعة والتي لم تعرف التغيير فيبلغ مجموعها ${say.number(exact)}.`,
        projects: `العدد النهائي للمشاريع في ${table('05', say)} هو ${say.number(written)}، أما المشاريع بعد التجميع والمصاغة من جديد والتي لم تعرف التغيير فيبلغ مجموعها ${say.number(exact)}.`,
        unchanged: `عدد المشاريع التي لم تعرف التغيير في ${table('05', say)} هو ${say.number(written)}، أما حساب المقترحات وحساب المشاريع النهائية فيدلان معا على ${say.number(exact)}.`,
      })[of],
    why: 'يبين هذا الجدول مآل كل مقترح إلى أن صار مشروعا، فلا يضيع فيه مقترح ولا يظهر فيه مشروع لا أصل له.',
    todo: ({ mend }) =>
      ({
        sum: 'تصحيح هذا العدد.',
        parts: 'مراجعة الأعداد التي يتكون منها هذا المجموع، لأن المجموع نفسه يوافق باقي الخطة.',
        either: 'مراجعة هذا العدد والأعداد التي يتكون منها على محاضر لجنة التتبع.',
      })[mend],
  } satisfies RuleWords<FactsFrom<typeof ideasReworkBalance>>,

  'ideas/meeting-order': {
    name: 'تاريخ اجتماع في غير ترتيبه',
    what: ({ date, after, before }, say) => {
      const bounds = [
        ...(after === null ? [] : [`بعد ${say.date(after)}`]),
        ...(before === null ? [] : [`قبل ${say.date(before)}`]),
      ]

      return `تاريخ الاجتماع ${say.date(date)} لا يوافق موضعه في ${table('01', say)}، فترتيب الاجتماعات يقتضي أن يقع ${bounds.join(' و')}.`
    },
    why: 'تسلسل اجتماعات اللجنة شاهد على مسار إعداد الخطة، والتاريخ الذي يخالفه يكون في الغالب خطأ في الكتابة.',
    todo: 'التحقق من التاريخ في محضر الاجتماع وتصحيحه، أو نقل السطر إلى موضعه.',
  } satisfies RuleWords<FactsFrom<typeof ideasMeetingOrder>>,
}

const columns = {
  received: 'الأفكار المتوصل بها',
  selected: 'الأفكار المنتقاة',
  refused: 'الأفكار غير المقبولة',
}

const channelWords = {
  row: ({ channel, written, exact }: ChannelFacts, say: Say) =>
    `عدد الأفكار المتوصل بها ${via(channel, say)} هو ${say.number(written)}، أما المنتقاة وغير المقبولة منها فيبلغ مجموعها ${say.number(exact)}.`,
  total: ({ column, written, exact }: ChannelFacts, say: Say) =>
    `مجموع ${columns[column]} المكتوب في ${table('02', say)} هو ${say.number(written)}، أما القنوات فيبلغ مجموعها ${say.number(exact)}.`,
  cell: ({ channel, column, written, exact }: ChannelFacts, say: Say) =>
    `عدد ${columns[column]} ${via(channel, say)} هو ${say.number(written)}، أما باقي السطر والعمود فيدل على ${say.number(exact)}.`,
}

function via(channel: string, say: Say): string {
  return channel === '' ? `في سطر المجموع من ${table('02', say)}` : `أمام ${say.quote(channel)} في ${table('02', say)}`
}

function table(number: string, say: Say): string {
  return `الجدول رقم ${say.code(number)}`
}
