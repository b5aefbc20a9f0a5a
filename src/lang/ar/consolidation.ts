import type { ConsolidationWords } from '../interface.ts'

/** What a consolidation says in Arabic. */
export const consolidation: ConsolidationWords = {
  title: 'الحصيلة المجمعة لخطط الانفتاح',
  plans: (count, say) =>
    say.count(count, {
      zero: 'لا خطة',
      one: 'خطة واحدة',
      two: 'خطتان',
      few: '# خطط',
      many: '# خطة',
      other: '# خطة',
    }),
  collectivities: (count, say) =>
    say.count(count, {
      zero: 'لا جماعة ترابية',
      one: 'جماعة ترابية واحدة',
      two: 'جماعتان ترابيتان',
      few: '# جماعات ترابية',
      many: '# جماعة ترابية',
      other: '# جماعة ترابية',
    }),
  whole: 'المجموع العام',
  byCollectivity: 'حسب الجماعات الترابية',
  byKind: 'حسب الأصناف',
  byRegion: 'حسب الجهات',
  byAxis: 'حسب المحاور الأولوية',
  byYear: 'حسب السنوات',
  byRule: 'الملاحظات حسب القواعد',
  progressByCollectivity: 'معدل تقدم المشاريع حسب الجماعات الترابية',
  unknownKind: 'صنف غير مبين',
  unknownRegion: 'جهة غير مبينة',
  unnamed: 'مصنف بلا اسم الجماعة',
  columns: {
    plans: 'الخطط',
    projects: 'المشاريع',
    files: 'المصنفات',
    progress: 'التقدم: معدل المشاريع',
    costWeighted: 'التقدم المرجح بالتكلفة',
    codes: 'الرموز',
    part: 'المستوى',
    name: 'البيان',
    note: 'توضيح',
    year: 'السنة',
  },
  rows: {
    whole: 'المجموع العام',
    collectivity: 'جماعة ترابية',
    kind: 'صنف',
    region: 'جهة',
    axis: 'محور',
    year: 'السنة',
    rule: 'قاعدة',
    unread: 'مصنف تعذرت مراقبته',
  },
  notes: 'تنبيهات بشأن التجميع',
  repeated: (name, years, counted, leftOut, say) =>
    `أكثر من مصنف لخطة واحدة: ${say.quote(name)} (${say.code(years)}). احتُسب ${say.code(counted)} وحده، ولم يُحتسب: ${leftOut.map(say.code).join('، ')}. يُعتمد من المصنفات التي احتُسبت صيغها أكثرها مشاريع، ثم أقلها ملاحظات.`,
  overlapping: (name, years, files, say) =>
    `خطط للجماعة نفسها تشترك في السنوات ${say.code(years)}: ${say.quote(name)}. احتُسبت كلها، والمرجو التأكد من أن أي مشروع لا يُحتسب مرتين: ${files.map(say.code).join('، ')}`,
  sharedNumber: (memberId, files, say) =>
    `رقم العضو ${say.code(String(memberId))} مدوَّن لأكثر من جماعة. احتُسبت كل جماعة باسمها، والمرجو تصحيح الرقم: ${files.map(say.code).join('، ')}`,
  unnamedFiles: (files, say) =>
    `مصنفات لا تذكر اسم الجماعة، فاحتُسب كل واحد منها على حدة. يُكتب الاسم في ورقة الغلاف ليُعرف إن كانت لخطة واحدة: ${files.map(say.code).join('، ')}`,
  withoutProjects: (files, say) => `مصنفات لم يُعثر فيها على أي مشروع ولم تُحتسب: ${files.map(say.code).join('، ')}`,
  leftOut: (count, say) =>
    say.count(count, {
      zero: 'تشمل المجاميع كل المشاريع.',
      one: 'لا تشمل المجاميع مشروعا واحدا تتعذر معرفة مبالغه.',
      two: 'لا تشمل المجاميع مشروعين تتعذر معرفة مبالغهما.',
      few: 'لا تشمل المجاميع # مشاريع تتعذر معرفة مبالغها.',
      many: 'لا تشمل المجاميع # مشروعا تتعذر معرفة مبالغها.',
      other: 'لا تشمل المجاميع # مشروع تتعذر معرفة مبالغها.',
    }),
  notMeasured: (count, say) =>
    say.count(count, {
      zero: 'تشمل معدلات التقدم كل المشاريع.',
      one: 'لا تشمل معدلات التقدم مشروعا واحدا تتعذر معرفة تقدمه.',
      two: 'لا تشمل معدلات التقدم مشروعين تتعذر معرفة تقدمهما.',
      few: 'لا تشمل معدلات التقدم # مشاريع تتعذر معرفة تقدمها.',
      many: 'لا تشمل معدلات التقدم # مشروعا تتعذر معرفة تقدمها.',
      other: 'لا تشمل معدلات التقدم # مشروع تتعذر معرفة تقدمها.',
    }),
  unread: (count, say) =>
    say.count(count, {
      zero: 'لا مصنف تعذرت مراقبته',
      one: 'مصنف واحد تعذرت مراقبته',
      two: 'مصنفان تعذرت مراقبتهما',
      few: '# مصنفات تعذرت مراقبتها',
      many: '# مصنفا تعذرت مراقبتها',
      other: '# مصنف تعذرت مراقبتها',
    }),
  madeBy: 'أعد برنامج «انفتاح» هذه الحصيلة من المصنفات وحدها، ولم يُرسَل أي معطى خارج الحاسوب.',
}
