import type { ReportWords } from '../interface.ts'

/** What the text report says in Arabic. */
export const report: ReportWords = {
  plan: (years, say) => (years === '' ? 'خطة الانفتاح' : `خطة الانفتاح ${say.code(years)}`),
  counts: {
    projects: (count, say) =>
      say.count(count, {
        zero: 'لا مشروع',
        one: 'مشروع واحد',
        two: 'مشروعان',
        few: '# مشاريع',
        many: '# مشروعا',
        other: '# مشروع',
      }),
    activities: (count, say) =>
      say.count(count, {
        zero: 'لا نشاط',
        one: 'نشاط واحد',
        two: 'نشاطان',
        few: '# أنشطة',
        many: '# نشاطا',
        other: '# نشاط',
      }),
    trackingIndicators: (count, say) =>
      say.count(count, {
        zero: 'لا مؤشر للتتبع',
        one: 'مؤشر واحد للتتبع',
        two: 'مؤشران للتتبع',
        few: '# مؤشرات للتتبع',
        many: '# مؤشرا للتتبع',
        other: '# مؤشر للتتبع',
      }),
    impactIndicators: (count, say) =>
      say.count(count, {
        zero: 'لا مؤشر للأثر',
        one: 'مؤشر واحد للأثر',
        two: 'مؤشران للأثر',
        few: '# مؤشرات للأثر',
        many: '# مؤشرا للأثر',
        other: '# مؤشر للأثر',
      }),
  },
  asOf: (day, say) => `إلى غاية ${say.date(day)}`,
  found: {
    error: (count, say) =>
      say.count(count, {
        zero: 'لا ملاحظة للتصحيح',
        one: 'ملاحظة واحدة للتصحيح',
        two: 'ملاحظتان للتصحيح',
        few: '# ملاحظات للتصحيح',
        many: '# ملاحظة للتصحيح',
        other: '# ملاحظة للتصحيح',
      }),
    warning: (count, say) =>
      say.count(count, {
        zero: 'لا ملاحظة للبت فيها',
        one: 'ملاحظة واحدة للبت فيها',
        two: 'ملاحظتان للبت فيهما',
        few: '# ملاحظات للبت فيها',
        many: '# ملاحظة للبت فيها',
        other: '# ملاحظة للبت فيها',
      }),
    info: (count, say) =>
      say.count(count, {
        zero: 'لا ملاحظة للاطلاع',
        one: 'ملاحظة واحدة للاطلاع',
        two: 'ملاحظتان للاطلاع',
        few: '# ملاحظات للاطلاع',
        many: '# ملاحظة للاطلاع',
        other: '# ملاحظة للاطلاع',
      }),
  },
  nothingFound: 'لا ملاحظات على هذه الخطة.',
  rulesRun: (count, say) =>
    say.count(count, {
      zero: 'لم تُطبق أي قاعدة',
      one: 'طُبقت قاعدة واحدة',
      two: 'طُبقت قاعدتان',
      few: 'طُبقت # قواعد',
      many: 'طُبقت # قاعدة',
      other: 'طُبقت # قاعدة',
    }),
  severities: {
    error: 'للتصحيح قبل الإرسال إلى المنصة',
    warning: 'للبت فيها من طرف لجنة التتبع',
    info: 'للاطلاع',
  },
  severity: { error: 'للتصحيح', warning: 'للبت', info: 'للاطلاع', off: 'معطلة' },
  wholePlan: 'الخطة ككل',
  noCode: 'مشروع بلا رمز',
  expected: 'المنتظر:',
  actual: 'المدوَّن:',
  todo: 'المطلوب:',
  fix: { safe: 'تصحيح مقترح:', choice: 'تصحيح مقترح يحتاج إلى موافقة:' },
  decision: {
    'to-mend': 'قرار اللجنة: للتصحيح',
    accepted: 'قرار اللجنة: مقبولة',
    deferred: 'قرار اللجنة: مؤجلة',
    withheld: 'قرار اللجنة: المشروع موقوف عن الإرسال',
  },
  decidedBy: (who, when, say) =>
    [...(who === '' ? [] : [say.quote(who)]), ...(when === '' ? [] : [`اجتماع ${when}`])].join('، '),
  stale: 'تغيرت المعطيات بعد هذا القرار، فيتعين النظر فيه من جديد.',
  why: 'الأهمية:',

  totals: 'الاعتمادات بالدرهم',
  mobilised: '(1)',
  cost: '(2)',
  legend: ['(1) اعتمادات معبأة بالميزانية', '(2) التكلفة التقديرية'],
  total: 'المجموع',
  shareOfCost: 'الحصة من التكلفة',
  byAxis: 'حسب المحاور الأولوية',

  progress: 'نسب التقدم',
  soFar: '(1)',
  impact: '(2)',
  progressLegend: ['(1) التقدم إلى تاريخ التقرير', '(2) تحقق الأثر'],
  mean: 'معدل المشاريع',
  costWeighted: 'المعدل المرجح بالتكلفة',
  axisMean: 'حسب المحاور: معدل المشاريع',
  axisCostWeighted: 'حسب المحاور: المعدل المرجح بالتكلفة',
  byActivity: 'حسب الأنشطة',
  weight: '(1)',
  achieved: '(2)',
  done: '(3)',
  activityLegend: ['(1) النسبة القصوى', '(2) النسبة المحققة', '(3) التقدم'],

  notChecked: 'قواعد لم تُطبق لارتباطها بخلايا تتعذر قراءتها',
  settings: 'درجات غيرتها الإعدادات',
  changed: (was, now) => `من «${was}» إلى «${now}»`,
  files: 'حصيلة المصنفات',
  filesColumns: { error: '(1)', warning: '(2)', info: '(3)' },
  filesLegend: ['(1) ملاحظات للتصحيح', '(2) ملاحظات للبت فيها', '(3) ملاحظات للاطلاع'],
  since: (version, say) => `منذ الإصدار ${say.code(version)}`,
}
