import { recordRows } from '../../src/decide.ts'
import { appendPatch, patchXlsx, readXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { anOffice, hasOffice } from '../tools/office.ts'
import { checked, decided, decisionsOn, sampleBytes } from './decided.ts'

// LibreOffice is another program that a secretary opens and saves the workbook with: skipped where it is not installed.
const onLibreOffice = hasOffice() ? describe : describe.skip

const meeting = { day: '2026-03-12', place: 'مقر الجماعة', present: ['رئيس اللجنة', 'المجتمع المدني'], by: 'المقرر' }

function recordedIn(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const examined = checked(readXlsx(bytes), 'ar')
  const entries = { meetings: from === 0 ? [meeting] : [], decisions: decisionsOn(examined).slice(from, to) }

  return patchXlsx(bytes, appendPatch(recordRows(examined, entries, languages.ar)))
}

onLibreOffice('a record that LibreOffice opened and saved', () => {
  const office = anOffice()
  afterAll(() => office.remove())

  it('is the same, whole, and takes more decisions', () => {
    const six = recordedIn(sampleBytes, 0, 6)
    const { back } = office.saved({ back: six })
    const ten = recordedIn(back, 6, 10)
    const { report } = checked(readXlsx(ten), 'ar')

    expect(decided(checked(readXlsx(back), 'ar'))).toEqual(decided(checked(readXlsx(six), 'ar')))
    expect(report.review).toMatchObject({ meetings: [meeting], remarks: [] })
    expect(decided({ report }).map(({ reason }) => reason)).toEqual(
      decisionsOn(checked(readXlsx(sampleBytes))).map(({ decision: { reason } }) => reason),
    )
  })
})
