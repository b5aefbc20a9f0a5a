import { excelTheme, themeOf } from '../../src/addin/theme.ts'

it.each([
  ['#FFFFFF', 'light'],
  ['#E6E6E6', 'light'],
  ['#262626', 'dark'],
  ['0a0a0a', 'dark'],
  ['#666666', 'dark'],
  ['', undefined],
  ['white', undefined],
  [undefined, undefined],
] as const)('a program whose background is %s looks %s', (background, theme) => {
  expect(themeOf(background)).toBe(theme)
})

it('Excel looks as its theme says, and like none where office.js cannot tell', () => {
  const failing = {
    get officeTheme(): never {
      throw new TypeError('GetOfficeThemeInfo is not a function')
    },
  }

  expect(excelTheme({ officeTheme: { bodyBackgroundColor: '#262626' } })).toBe('dark')
  expect(excelTheme({})).toBeUndefined()
  expect(excelTheme(failing)).toBeUndefined()
})
