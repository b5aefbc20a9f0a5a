import { columnWords, type FieldNames, type MatrixNames } from '../column-words.ts'
import type { Say } from '../language.ts'

/** The columns of the matrices in Arabic. */
export const fields: FieldNames = {
  code: 'رمز المشروع',
  axis: 'المحور الأولوي',
  title: 'عنوان المشروع',
  objectives: 'أهداف المشروع',
  activity: 'الأنشطة',
  years: 'سنة الإنجاز',
  link: 'العلاقة مع برنامج العمل',
  partners: 'الشركاء المحتملون',
  contribution: 'مساهمة الشركاء',
  cost: 'التكلفة التقديرية للمشروع',
  activityCost: 'التكلفة التقديرية للأنشطة',
  mobilised: 'اعتمادات معبأة بالميزانية',
  programmed: 'للبرمجة',
  start: 'تاريخ بدء الإنجاز',
  end: 'تاريخ انتهاء الإنجاز',
  tracking: 'مؤشرات التتبع',
  weight: 'النسبة القصوى لمؤشر التتبع',
  achieved: 'النسبة السنوية المحققة لمؤشر التتبع',
  impact: 'مؤشرات الأثر',
  maximum: 'النسبة القصوى لمؤشر الأثر',
  impactAchieved: 'النسبة السنوية المحققة لمؤشر الأثر',
}

/** The three matrices in Arabic. */
export const matrices: MatrixNames = {
  projects: 'مصفوفة الأهداف والأنشطة',
  budget: 'مصفوفة البرمجة المالية السنوية',
  monitoring: 'مصفوفة التتبع والتقييم',
}

/** Where a read cell stands, as part of a sentence. */
export function where(column: string, say: Say): string {
  const words = columnWords(column, fields, matrices)
  if (column.startsWith('co-creation/')) return 'في جداول الإعداد المشترك'

  return words === null ? 'في بطاقة الخطة' : `في عمود ${say.quote(words.name)} من ${words.matrix}`
}
