import { roleOf } from '../../src/review/index.ts'

it.each([
  ['Rapporteur (M. Alaoui)', 'Rapporteur'],
  ['مقررة اللجنة (مريم ع.)', 'مقررة اللجنة'],
  ['Mohamed Alaoui', null],
  ['Rapporteur', null],
  ['(M. Alaoui)', null],
  ['', null],
])('of %j the role may leave: %j', (by, role) => {
  expect(roleOf(by)).toBe(role)
})
