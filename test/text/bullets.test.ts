import { bulletedItems, linesOf, withoutBullets } from '../../src/text/index.ts'

describe('withoutBullets', () => {
  it.each(['*إعداد', '* إعداد', '- إعداد', '\u2022 إعداد؛', 'إعداد .', '\u2013 إعداد ؛ ', ' إعداد\n', '** إعداد:'])(
    'leaves the text of %j',
    (text) => {
      expect(withoutBullets(text)).toBe('إعداد')
    },
  )

  it('leaves what stands inside', () => {
    expect(withoutBullets('تتبع - تقييم * (2.5)')).toBe('تتبع - تقييم * (2.5)')
  })
})

describe('bulletedItems', () => {
  it('parts items by line or after a semicolon', () => {
    expect(bulletedItems('*الأول\n*الثاني')).toEqual(['الأول', 'الثاني'])
    expect(bulletedItems('* الأول؛ * الثاني؛')).toEqual(['الأول', 'الثاني'])
    expect(bulletedItems('- الأول\r\n- الثاني\n- الثالث')).toEqual(['الأول', 'الثاني', 'الثالث'])
  })

  it('keeps one item that runs over lines or clauses', () => {
    expect(bulletedItems('*الأول\nتتمته')).toEqual(['الأول\nتتمته'])
    expect(bulletedItems('الأول؛ ثم تتمته')).toEqual(['الأول؛ ثم تتمته'])
    expect(bulletedItems('عدد المستفيدين - المستفيدات')).toEqual(['عدد المستفيدين - المستفيدات'])
  })

  it('takes the heading of one bullet for an item too', () => {
    expect(bulletedItems('الأول\n\n  - الثاني')).toEqual(['الأول', 'الثاني'])
  })

  it('finds none in nothing', () => {
    expect(bulletedItems('')).toEqual([])
    expect(bulletedItems(' * ')).toEqual([])
  })
})

describe('linesOf', () => {
  it('gives each line that says something', () => {
    expect(linesOf('مركز طفرة\n\n* جمعية تامدولت؛\r\n-')).toEqual(['مركز طفرة', 'جمعية تامدولت'])
    expect(linesOf('ذاتي')).toEqual(['ذاتي'])
  })
})
