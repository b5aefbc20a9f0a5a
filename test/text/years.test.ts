import { yearsIn } from '../../src/text/index.ts'

describe('yearsIn', () => {
  it.each(['2024', ' 2024 ', '٢٠٢٤', '۲۰۲۴', 'سنة 2024', '* 2024.', 'Année 2024'])('reads %s', (text) => {
    expect(yearsIn(text)).toEqual([2024])
  })

  it.each([
    '2024-2025',
    '2024 \u2013 2025',
    '2025-2024',
    '2024/2025',
    '2024 و 2025',
    '2024 و2025',
    '2024 et 2025',
    '2024, 2025',
    '2024، 2025',
    '2024 2025',
    '2024\n2025',
    '٢٠٢٤-٢٠٢٥',
    'من 2024 إلى 2025',
    'de 2024 à 2025',
    'سنتي 2024 و2025',
    'سنتا 2024 و2025',
    'السنتان 2024 و2025',
    '2024-2025 2025',
  ])('reads %j as two years', (text) => {
    expect(yearsIn(text)).toEqual([2024, 2025])
  })

  it('fills the years between', () => {
    expect(yearsIn('2024-2026')).toEqual([2024, 2025, 2026])
    expect(yearsIn('من 2024 إلى 2026')).toEqual([2024, 2025, 2026])
    expect(yearsIn('2024 و2026')).toEqual([2024, 2026])
    expect(yearsIn('2024، 2025 و2026')).toEqual([2024, 2025, 2026])
  })

  it.each([
    '',
    '-',
    '2024-',
    '24-25',
    '2024-25',
    '2024/2026',
    '2024--2025',
    'يناير 2024',
    '2024-01-01',
    '1900-2100',
    '12024',
    '3024',
  ])('does not read %j', (text) => {
    expect(yearsIn(text)).toBeNull()
  })
})
