import { readCover } from '../../src/plan/cover.ts'
import { everywhere, workbookOf } from './cover-workbook.ts'

function kindOf(label: string, name: string | null) {
  return readCover(
    workbookOf({
      Feuil1: [
        [label, name],
        ['Nombre de projets', 3],
      ],
    }),
    everywhere,
  )?.kind
}

describe('the kind of a collectivity', () => {
  it.each([
    ['الجماعة الترابية', 'جماعة النخيل', 'commune'],
    ['الجماعة الترابية', 'الجماعة الترابية للنخيل، إقليم الواحات', 'commune'],
    ['الجماعة الترابية', 'إقليم الواحات', 'province'],
    ['الجماعة الترابية', 'عمالة الواحات', 'province'],
    ['الجماعة الترابية', 'مجلس جهة الواحات', 'region'],
    ['الجماعة', 'النخيل', 'commune'],
    ['المجلس الإقليمي', 'الواحات', 'province'],
    ['مجلس العمالة', 'الواحات', 'province'],
    ['المجلس الجهوي', 'الواحات', 'region'],
    ['Collectivité territoriale', 'Commune des Palmiers, région des Oasis', 'commune'],
    ['Collectivité', 'Conseil préfectoral des Oasis', 'province'],
    ['Conseil provincial', 'Les Oasis', 'province'],
    ['Regional council', 'Oasis', 'region'],
  ])('%s: %s is a %s', (label, name, kind) => {
    expect(kindOf(label, name)).toBe(kind)
  })

  it.each([
    ['الجماعة الترابية', 'النخيل'],
    ['Collectivité territoriale', 'Les Palmiers'],
    ['Territorial collectivity', null],
  ])('%s: %s says nothing of it', (label, name) => {
    expect(kindOf(label, name)).toBeNull()
  })
})
