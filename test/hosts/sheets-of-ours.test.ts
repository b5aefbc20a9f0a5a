import { sheetsOfOurs } from '../../src/hosts/sheets-of-ours.ts'

it.each([
  ["='لوحة القيادة'!$A$1", 'لوحة القيادة'],
  ["'لوحة القيادة'!$A$1", 'لوحة القيادة'],
  ['=قرارات!$A$1', 'قرارات'],
  ['=Dashboard!$A$1', 'dashboard'],
  ['Dashboard!$A$1', 'dashboard'],
  ["='l''an'!$A$1", "l'an"],
])('a defined name of ours that says %s marks its sheet', (formula, sheet) => {
  expect([...sheetsOfOurs([{ name: '_infitah_dashboard', formula }])]).toEqual([sheet])
})

it('other names mark none', () => {
  expect([...sheetsOfOurs([{ name: 'infitah', formula: '=Dashboard!$A$1' }])]).toEqual([])
})
