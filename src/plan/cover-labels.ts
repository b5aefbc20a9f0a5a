/** What a label of the cover sheet can name. `period` is both years in one cell; `programmed` is one year's. */
export type CoverName =
  | 'collectivity'
  | 'region'
  | 'memberId'
  | 'firstYear'
  | 'lastYear'
  | 'period'
  | 'projects'
  | 'activities'
  | 'cost'
  | 'mobilised'
  | 'programmed'

/** How a thing of the cover sheet is labelled. */
export interface Label {
  readonly name: CoverName
  /** One of these, word for word in any order. */
  readonly any: readonly string[]
  /** Words that may stand beside. */
  readonly beside: string
}

/** The labels of a cover sheet in the three languages. */
export const coverLabels: readonly Label[] = [
  {
    name: 'collectivity',
    any: [
      'الجماعة الترابية',
      'الجماعة',
      'المجلس الجماعي',
      'المجلس الإقليمي',
      'المجلس الجهوي',
      'مجلس العمالة',
      'مجلس الجهة',
      'collectivité territoriale',
      'collectivité',
      'commune',
      'conseil communal',
      'conseil provincial',
      'conseil préfectoral',
      'conseil régional',
      'territorial collectivity',
      'collectivity',
      'provincial council',
      'regional council',
    ],
    beside: 'اسم nom name',
  },
  { name: 'region', any: ['الجهة', 'région', 'region'], beside: 'اسم nom name' },
  {
    name: 'memberId',
    any: [
      'رقم العضو',
      'رقم العضوية',
      'معرف العضو',
      'numéro membre',
      'n membre',
      'no membre',
      'identifiant membre',
      'id membre',
      'member number',
      'member no',
      'member id',
    ],
    beside: 'منصة المنصة بالمنصة الشبكة بالشبكة plateforme réseau sur platform network on',
  },
  {
    name: 'firstYear',
    any: [
      'بداية الفترة',
      'بداية الخطة',
      'سنة البداية',
      'أول سنة',
      'début période',
      'année début',
      'première année',
      'start period',
      'period begins',
      'start year',
      'first year',
    ],
    beside: 'سنة خطة انفتاح année plan programme ouverture year openness',
  },
  {
    name: 'lastYear',
    any: [
      'نهاية الفترة',
      'نهاية الخطة',
      'سنة النهاية',
      'آخر سنة',
      'fin période',
      'année fin',
      'dernière année',
      'end period',
      'period ends',
      'end year',
      'last year',
    ],
    beside: 'سنة خطة انفتاح année plan programme ouverture year openness',
  },
  {
    name: 'period',
    any: ['الفترة', 'المدة', 'الفترة الزمنية', 'période', 'period'],
    beside: 'خطة انفتاح برنامج إنجاز تنفيذ plan programme ouverture réalisation exécution openness',
  },
  {
    name: 'projects',
    any: ['عدد المشاريع', 'nombre projets', 'nbre projets', 'nb projets', 'number projects'],
    beside: 'انفتاح خطة إجمالي كلي برنامج plan programme ouverture total openness',
  },
  {
    name: 'activities',
    any: ['عدد الأنشطة', 'nombre activités', 'nbre activités', 'nb activités', 'number activities'],
    beside: 'انفتاح خطة إجمالي كلي برنامج مشاريع plan programme ouverture total projets openness projects',
  },
  {
    name: 'cost',
    any: [
      'التكلفة',
      'الكلفة',
      'المبلغ الإجمالي',
      'الميزانية الإجمالية',
      'coût',
      'montant total',
      'budget total',
      'cost',
      'total amount',
    ],
    beside: `تقديرية إجمالية إجمالي كلية مجموع خطة انفتاح برنامج مشاريع درهم بالدرهم
      total totale global globale estimatif estimé prévisionnel plan programme ouverture projets
      estimated overall openness projects mad dh dhs dirham dirhams`,
  },
  {
    name: 'mobilised',
    any: [
      'اعتمادات معبأة',
      'مبلغ معبأ',
      'crédits mobilisés',
      'montant mobilisé',
      'mobilised credits',
      'mobilized credits',
      'mobilised amount',
    ],
    beside: 'ميزانية بالميزانية إجمالي درهم بالدرهم budget total mad dh dhs dirham dirhams',
  },
  {
    name: 'programmed',
    any: ['للبرمجة', 'مبرمج', 'مبرمجة', 'programmé', 'programmer', 'programmed', 'program'],
    beside: `سنة برسم ميزانية اعتمادات مبلغ درهم بالدرهم
      crédits montant année budget year amount credits mad dh dhs dirham dirhams`,
  },
]

/** Small words that any label may have. */
export const particles = 'de du des d la le les l en et a au aux of the in for to من في برسم'
