import { textKey } from '../text/index.ts'

const keys = (words: readonly string[]) => words.map(textKey)

const sums = keys(['تكلفة', 'كلفة', 'مجموع', 'coût', 'total', 'somme', 'cost', 'sum'])
const ofProject = keys(['المشروع', 'مشروع', 'projet', 'project'])
const ofPlan = keys([
  'المشاريع',
  'مشاريع',
  'العام',
  'الخطة',
  'الإجمالي',
  'projets',
  'général',
  'programme',
  'projects',
  'grand',
  'overall',
  'plan',
])
const perProgramming = keys(['حسب', 'selon', 'according', 'per'])
const aloneAsTotal = new Set(
  keys(['المجموع', 'مجموع', 'المجموع الفرعي', 'total', 'sous-total', 'somme', 'sum', 'subtotal']),
)
const aloneAsGrandTotal = new Set(
  keys(['المجموع العام', 'المجموع الكلي', 'المجموع الإجمالي', 'total général', 'grand total']),
)
const headings = keys(['مصفوفة', 'الجدول', 'جدول رقم', 'matrice', 'tableau', 'matrix', 'table'])

/** What a label says its row is: the sum of a project, of the plan, or a bare «total» that its place must tell. */
export type TotalKind = 'project' | 'plan' | 'bare'

/** Reads a label as that of a row of sums; null for any other text. */
export function totalKind(label: string): TotalKind | null {
  if (label.length > 90) return null

  const key = textKey(label)
  if (aloneAsGrandTotal.has(key)) return 'plan'
  if (aloneAsTotal.has(key)) return 'bare'
  if (!sums.some((sum) => key.startsWith(sum) || key.startsWith(`ال${sum}`))) return null

  const numbered = /\d/.test(key) || perProgramming.some((word) => key.includes(word))
  if (numbered && ofProject.some((word) => key.includes(word))) return 'project'
  if (ofPlan.some((word) => key.includes(word))) return 'plan'
  return ofProject.some((word) => key.includes(word)) ? 'project' : null
}

/** Whether a lone text announces a table (`2-مصفوفة …`, `Tableau n° 08`). */
export function announcesTable(text: string): boolean {
  const key = textKey(text)

  return headings.some((word) => key.includes(word))
}
