import { readFileSync } from 'node:fs'
import { read as readBySheetJs } from '@e965/xlsx'
import { commentTexts, openPackage } from '../../src/hosts/xlsx/index.ts'
import { textOf } from '../hosts/xlsx/patch/parts.ts'
import { anOffice, hasOffice } from '../tools/office.ts'
import { run } from './a-world.ts'

const plan = new Uint8Array(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))

// LibreOffice is another program's word on whether what is handed out opens, and what is left of it once it was saved there.
const onCalc = hasOffice() ? it : it.skip
const onWriter = hasOffice('lowriter') || hasOffice('swriter') ? it : it.skip

describe('LibreOffice', () => {
  const office = anOffice()
  afterAll(() => office.remove())

  onCalc(
    'opens an annotated copy, and what it saves is annotated again without doubling',
    async () => {
      const annotate = async (bytes: Uint8Array) => {
        const { err, bytes: written } = await run(['annotate', 'plan.xlsx', '--out', 'copy.xlsx', '--lang', 'ar'], {
          files: { 'plan.xlsx': bytes },
          today: '2024-06-30',
        })
        expect(err).toBe('')
        return written.get('copy.xlsx') ?? new Uint8Array()
      }
      const once = await annotate(plan)
      const { theirs } = office.saved({ theirs: once })
      const twice = await annotate(theirs)

      expect(readBySheetJs(theirs).SheetNames.at(-1)).toBe('لائحة الملاحظات')
      expect(commentTexts(theirs)).toHaveLength(9)
      expect([...commentTexts(twice)].sort()).toEqual([...commentTexts(once)].sort())
      expect(count(twice, /N\(&quot;infitah&quot;\)=0/g)).toBe(count(once, /N\(&quot;infitah&quot;\)=0/g))
      expect(count(twice, /name="infitah \d+"/g)).toBe(9)
      expect(readBySheetJs(twice).SheetNames).toEqual(readBySheetJs(once).SheetNames)
    },
    180_000,
  )

  onWriter(
    'opens the minutes for Word, and reads in them what they say',
    async () => {
      const { bytes } = await run(
        ['minutes', 'plan.xlsx', '--meeting', '2024-12-03', '--lang', 'ar', '--out', 'pv.docx'],
        {
          files: { 'plan.xlsx': plan },
        },
      )
      const { pv } = office.saved(
        { pv: bytes.get('pv.docx') ?? new Uint8Array() },
        { from: 'docx', to: 'txt:Text (encoded):UTF8' },
      )
      const text = new TextDecoder().decode(pv)

      expect(text).toContain('محضر اجتماع لجنة تتبع تنفيذ خطة الانفتاح')
      expect(text).toContain('I01')
      expect(text).toContain('رئيس(ة) لجنة التتبع')
    },
    180_000,
  )
})

/** How often something stands in the XML of a file. */
function count(bytes: Uint8Array, pattern: RegExp): number {
  const parts = [...openPackage(bytes).entries.values()].filter(({ name }) => name.endsWith('.xml'))

  return parts.reduce((sum, { name }) => sum + (textOf(bytes, name).match(pattern)?.length ?? 0), 0)
}
