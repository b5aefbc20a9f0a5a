import { readDay, yearOf } from '../../src/text/index.ts'

describe('readDay', () => {
  it.each([
    '2024-01-01',
    '2024/1/1',
    '2024.01.01',
    '01/01/2024',
    '1-1-2024',
    '01.01.2024',
    '01 / 01 / 2024',
    '1\u20131\u20132024',
    '٠١/٠١/٢٠٢٤',
    '\u200f01/01/2024',
    '2024-01-01 00:00:00',
    '2024-01-01T00:00:00.000Z',
    '01/01/2024 10h30',
    'Lundi 01/01/2024',
    'يوم الاثنين 01/01/2024',
    'الإثنين، 1 يناير 2024',
    '1 يناير 2024',
    '١ يناير ٢٠٢٤',
    'فاتح يناير 2024',
    'فاتح ينايـر 2024.',
    '1er janvier 2024',
    'le 1er janvier 2024',
    'lundi 1er JANVIER 2024',
    '1 janv. 2024',
    '1-janv.-24',
    '1 January 2024',
    '01/01/24',
  ])('reads %s as the first of January', (text) => {
    expect(readDay(text)).toBe('2024-01-01')
  })

  it.each([
    ['يناير janvier janv. Jan', 1],
    ['فبراير février févr. fevrier', 2],
    ['مارس mars', 3],
    ['أبريل ابريل إبريل avril avr.', 4],
    ['ماي مايو mai', 5],
    ['يونيو juin', 6],
    ['يوليوز يوليو juillet juil.', 7],
    ['غشت أغسطس اغسطس août aout', 8],
    ['شتنبر سبتمبر septembre sept.', 9],
    ['أكتوبر اكتوبر octobre oct.', 10],
    ['نونبر نوفمبر novembre nov.', 11],
    ['دجنبر ديسمبر décembre déc. dec', 12],
  ])('knows %s as month %d', (names, month) => {
    for (const name of names.split(' '))
      expect([name, readDay(`15 ${name} 2025`)]).toEqual([name, `2025-${String(month).padStart(2, '0')}-15`])
  })

  it('puts the day before the month', () => {
    expect(readDay('03/04/2024')).toBe('2024-04-03')
    expect(readDay('12/31/2024')).toBeNull()
  })

  it('takes two figures of a year, between hyphens only where the other end is no year', () => {
    expect(readDay('31/12/24')).toBe('2024-12-31')
    expect(readDay('24/05/25')).toBe('2025-05-24')
    expect(readDay('30.11.26')).toBe('2026-11-30')
    expect(readDay('24-05-25')).toBeNull()
    expect(readDay('24-12-24')).toBe('2024-12-24')
    expect(readDay('01/01/95')).toBeNull()
  })

  it('knows which days exist', () => {
    expect(readDay('31/02/2024')).toBeNull()
    expect(readDay('29/02/2023')).toBeNull()
    expect(readDay('29/02/2100')).toBeNull()
    expect(readDay('29/02/2024')).toBe('2024-02-29')
    expect(readDay('29/02/2000')).toBe('2000-02-29')
    expect(readDay('31 أبريل 2024')).toBeNull()
    expect(readDay('00/01/2024')).toBeNull()
    expect(readDay('2024-13-01')).toBeNull()
  })

  it.each([
    '',
    '-',
    '2024',
    '45292',
    'يناير 2024',
    '1/1-2024',
    '01/01',
    '01/01/024',
    '1445/06/15',
    '1 brumaire 2024',
    '1 يناير 2024 أو بعده',
    'من 01/01/2024 إلى 31/12/2024',
    'budget 01/01/2024',
    `${' '.repeat(30_000)}1`,
  ])('does not read %j', (text) => {
    expect(readDay(text)).toBeNull()
  })
})

describe('yearOf', () => {
  it('is the first part of the day', () => {
    expect(yearOf('2024-12-31')).toBe(2024)
  })
})
