import type { FieldName } from './types.ts'

/** How each column is usually headed: in Arabic, French and English. */
export const usualNames: Readonly<Record<FieldName, readonly [string, string, string]>> = {
  code: ['رمز المشروع', 'Code du projet', 'Project code'],
  axis: ['المحور الأولوي', 'Axe prioritaire', 'Priority axis'],
  title: ['عنوان المشروع', 'Intitulé du projet', 'Project title'],
  objectives: ['أهداف المشروع', 'Objectifs du projet', 'Project objectives'],
  activity: ['الأنشطة', 'Activités', 'Activities'],
  years: ['سنة الإنجاز', 'Année de réalisation', 'Year of execution'],
  link: ['العلاقة مع برنامج العمل', 'Lien avec le PAC', 'Link with the action programme'],
  partners: ['الشركاء المحتملون', 'Partenaires potentiels', 'Potential partners'],
  contribution: ['مساهمة الشركاء', 'Contribution des partenaires', 'Partner contribution'],
  cost: ['التكلفة التقديرية للمشروع', 'Coût estimatif du projet', 'Estimated project cost'],
  activityCost: ['التكلفة التقديرية للأنشطة', 'Coût estimatif des activités', 'Estimated activity cost'],
  mobilised: ['اعتمادات معبأة بالميزانية', 'Crédits mobilisés au budget', 'Mobilised credits'],
  programmed: ['للبرمجة', 'À programmer', 'To programme'],
  start: ['تاريخ بدء الإنجاز', 'Date de début', 'Start date'],
  end: ['تاريخ انتهاء الإنجاز', 'Date de fin', 'End date'],
  tracking: ['مؤشرات التتبع', 'Indicateurs de suivi', 'Tracking indicators'],
  weight: ['النسبة القصوى للمؤشر %', 'Taux maximal de l’indicateur %', 'Weight %'],
  achieved: ['النسبة السنوية المحققة', 'Taux annuel réalisé', 'Achieved share'],
  impact: ['مؤشرات الأثر', 'Indicateurs d’impact', 'Impact indicators'],
  maximum: ['النسبة القصوى للمؤشر %', 'Taux maximal de l’indicateur %', 'Maximum share %'],
  impactAchieved: ['النسبة السنوية المحققة', 'Taux annuel réalisé', 'Achieved share'],
}
