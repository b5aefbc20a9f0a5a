import type { projectAxisDiffers } from '../../rules/project/axis-differs.ts'
import type { projectAxisMissing } from '../../rules/project/axis-missing.ts'
import type { projectMissingInMatrix } from '../../rules/project/missing-in-matrix.ts'
import type { projectNone } from '../../rules/project/none.ts'
import type { projectTitleDiffers } from '../../rules/project/title-differs.ts'
import type { projectTitleMissing } from '../../rules/project/title-missing.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about projects across the matrices, in Arabic. */
export const project = {
  'project/missing-in-matrix': {
    name: 'مشروع غائب عن مصفوفة',
    what: ({ missing, present }, say) =>
      `هذا المشروع مدون في ${names(present, say)}، ولا وجود له في ${names(missing, say)}.`,
    why: 'لا يكتمل المشروع إلا بأنشطته واعتماداته ومؤشراته معا، فإذا غاب عن مصفوفة نقصت الخطة المنشورة بقدره.',
    todo: ({ missing }, say) => `إضافة المشروع إلى ${names(missing, say)}، أو حذفه من المصنف إن وقع التخلي عنه.`,
  } satisfies RuleWords<FactsFrom<typeof projectMissingInMatrix>>,

  'project/title-differs': {
    name: 'عنوان يختلف بين المصفوفات',
    what: ({ written, expected }, say) =>
      `كُتب عنوان المشروع ${quotes(written, say)}، وهو في غير هذا الموضع ${say.quote(expected)}.`,
    why: 'بعنوانين مختلفين لا يعرف القارئ هل هو مشروع واحد أم مشروعان، ولا أي العنوانين صادق عليه المجلس.',
    todo: 'توحيد العنوان في المصفوفات الثلاث كما صادق عليه المجلس.',
    fix: ({ expected }, say) => `كتابة ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof projectTitleDiffers>>,

  'project/axis-differs': {
    name: 'محور يختلف بين المصفوفات',
    what: ({ written, expected }, say) =>
      `كُتب محور المشروع ${quotes(written, say)}، وهو في غير هذا الموضع ${say.quote(expected)}.`,
    why: 'تُجمع المشاريع والاعتمادات حسب المحاور، فلا تستقيم مجاميعها إذا حُسب المشروع تارة ضمن محور وتارة ضمن آخر.',
    todo: 'توحيد المحور في المصفوفات الثلاث كما صادق عليه المجلس.',
    fix: ({ expected }, say) => `كتابة ${say.quote(expected)}`,
  } satisfies RuleWords<FactsFrom<typeof projectAxisDiffers>>,

  'project/title-missing': {
    name: 'مشروع بلا عنوان',
    what: ({ matrices: list, elsewhere }, say) =>
      `عنوان المشروع غير مدون في ${names(list, say)}${elsewhere === null ? '' : `، وهو في غير هذا الموضع ${say.quote(elsewhere)}`}.`,
    why: 'العنوان هو ما يقرؤه العموم من المشروع، ولا تقبل المنصة مشروعا بدونه.',
    todo: 'كتابة عنوان المشروع كما صادق عليه المجلس.',
    fix: ({ elsewhere }, say) => `كتابة ${say.quote(elsewhere ?? '')}`,
  } satisfies RuleWords<FactsFrom<typeof projectTitleMissing>>,

  'project/axis-missing': {
    name: 'مشروع بلا محور',
    what: ({ matrices: list, elsewhere }, say) =>
      `محور المشروع غير مدون في ${names(list, say)}${elsewhere === null ? '' : `، وهو في غير هذا الموضع ${say.quote(elsewhere)}`}.`,
    why: 'تُجمع المشاريع والاعتمادات حسب المحاور، والمشروع الذي لا محور له يسقط من هذه المجاميع.',
    todo: 'كتابة المحور الأولوي الذي ينتمي إليه المشروع.',
    fix: ({ elsewhere }, say) => `كتابة ${say.quote(elsewhere ?? '')}`,
  } satisfies RuleWords<FactsFrom<typeof projectAxisMissing>>,

  'project/none': {
    name: 'خطة بلا مشاريع',
    what: () => 'المصفوفات الثلاث موجودة في هذا المصنف، ولم يُكتب فيها بعد أي مشروع.',
    why: 'لا شيء في المصنف يُراقَب أو يُجمع أو يُنشر ما دام بلا مشاريع.',
    todo: 'كتابة مشاريع الخطة، أو مراقبة الملف الذي كُتبت فيه إن لم يكن هو هذا.',
  } satisfies RuleWords<FactsFrom<typeof projectNone>>,
}

function names(list: readonly (keyof typeof matrices)[], say: Say): string {
  return say.list(list.map((one) => matrices[one]))
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.quote(one)))
}
