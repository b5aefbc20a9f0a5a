import { fileName } from '../../src/addin/file-name.ts'

it.each([
  ['C:\\Users\\amina\\خطة 100%.xlsx', 'خطة 100%.xlsx'],
  ['/Users/amina/plan.xlsx', 'plan.xlsx'],
  ['https://d.docs.live.net/0f/%D8%AE%D8%B7%D8%A9.xlsx?web=1', 'خطة.xlsx'],
  ['', null],
  [null, null],
  [undefined, null],
])('the name of a file is the last of its address: %s', (address, name) => {
  expect(fileName(address)).toBe(name)
})
