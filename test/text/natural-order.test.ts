import fc from 'fast-check'
import { compareNaturally } from '../../src/text/index.ts'

describe('the natural order', () => {
  it.each([
    [['Commune numéro 1', 'Commune numéro 2', 'Commune numéro 10']],
    [['جماعة رقم ٢', 'جماعة رقم 3', 'جماعة رقم ١٠']],
    [['plan-2.xlsx', 'plan-10.xlsx', 'plan-a.xlsx']],
    [['Eau', 'Ecole', 'École', 'Edile']],
    [['أكادير', 'إنزكان', 'بنسليمان']],
    [['a007', 'a7b', 'a08']],
    [['', 'a']],
    [['99999999999999999998', '99999999999999999999', '100000000000000000000']],
  ])('is %j', (texts) => {
    expect(texts.toReversed().toSorted(compareNaturally)).toEqual(texts)
  })

  it('puts accents in no word before another', () => {
    expect(['Ville', 'Écluse', 'Zagora', 'Eau'].toSorted(compareNaturally)).toEqual([
      'Eau',
      'Écluse',
      'Ville',
      'Zagora',
    ])
  })

  it('is one order, whatever the texts', () => {
    const text = fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^[a0-9é ]{0,5}$/))

    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareNaturally(a, b))).toBe(-Math.sign(compareNaturally(b, a)) || 0)
        expect(compareNaturally(a, b) === 0).toBe(a === b)
        if (compareNaturally(a, b) <= 0 && compareNaturally(b, c) <= 0) {
          expect(compareNaturally(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})
