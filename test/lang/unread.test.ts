import { languages, type OtherFormatName, whyUnread } from '../../src/lang/index.ts'

const why = (format: OtherFormatName | undefined, code: 'ar' | 'fr' | 'en') =>
  whyUnread('plan.xlsx', { reason: 'other-format', format }, languages[code]).replace(/[\u2066-\u2069]/g, '')

describe('why a file is not read', () => {
  it.each([
    ['docx', 'ar', 'وثيقة Word'],
    ['docx', 'fr', 'un document Word'],
    ['docx', 'en', 'a Word document'],
    ['pptx', 'fr', 'une présentation PowerPoint'],
    ['csv', 'en', 'a table in plain text (CSV)'],
    ['html', 'fr', 'une page web (HTML)'],
    ['pdf', 'ar', 'وثيقة PDF'],
    ['zip', 'fr', 'une archive compressée'],
  ] as const)('names what it is: %s in %s', (format, code, name) => {
    expect(why(format, code)).toContain(name)
    expect(why(format, code)).toMatch(/plan\.xlsx$/)
  })

  it('offers to save what is a table, and to choose another file for what is none', () => {
    expect(why('csv', 'en')).toContain('save it')
    expect(why('docx', 'en')).toContain('choose the workbook')
    expect(why('zip', 'en')).toContain('take the workbook out')
    expect(why(undefined, 'en')).toBe('this file is not an Excel workbook: plan.xlsx')
  })
})
