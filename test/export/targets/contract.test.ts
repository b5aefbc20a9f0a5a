import { type TargetFile, targets } from '../../../src/export/index.ts'
import { exportPlan } from '../../../src/export.ts'
import { exportedMended, mended, options, exportedSample as published, sample } from '../sample.ts'
import { context } from './context.ts'

const again = exportPlan(mended, { ...options, asOf: '2027-01-01' })
const nothing = exportPlan(
  { ...sample, sheets: sample.sheets.slice(0, 2) },
  { ...options, memberId: 152, period: { first: 2024, last: 2025 } },
)
const encoder = new TextEncoder()
const bytesOf = ({ content }: TargetFile) =>
  Buffer.from(typeof content === 'string' ? encoder.encode(content) : content)
const textOf = (file: TargetFile) => bytesOf(file).toString('utf8')

describe.each(Object.values(targets))('the target $name', (target) => {
  it('gives the same bytes for the same rows, whenever they are exported', async () => {
    const [files, same] = [await target.files(exportedMended, context), await target.files(again, context)]

    expect(files.length).toBeGreaterThan(0)
    expect(same.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    for (const [index, file] of files.entries()) {
      expect({ path: file.path, same: bytesOf(file).equals(bytesOf(same[index] ?? file)) }).toEqual({
        path: file.path,
        same: true,
      })
    }
  })

  it('names files that any system takes, each once', async () => {
    const paths = (await target.files(exportedMended, context)).map(({ path }) => path)

    expect(paths.filter((path) => !/^[a-z0-9_-]+\.(json|csv|xlsx)$/.test(path))).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('says every project that goes, and none that is held back', async () => {
    const all = (await target.files(published, context)).filter(({ path }) => !path.endsWith('.xlsx')).map(textOf)
    const titles = published.tables.projects.map(({ title }) => title)

    expect(titles.filter((title) => !all.join('').includes(title))).toEqual([])
    expect(
      published.heldBack.filter(({ code, title }) => [code, title].some((one) => all.join('').includes(one))),
    ).toEqual([])
  })

  it('is not upset by a plan of which nothing goes', async () => {
    expect(nothing.tables.plan).toEqual([])
    expect((await target.files(nothing, context)).length).toBeGreaterThan(0)
  })

  it('writes JSON that is read, and text without what nobody sees', async () => {
    const files = (await target.files(exportedMended, context)).filter(({ path }) => !path.endsWith('.xlsx'))

    for (const file of files) {
      expect(textOf(file)).not.toMatch(/[\p{Cs}\u2066-\u2069]/u)
      if (file.path.endsWith('.json')) expect(JSON.parse(textOf(file))).toEqual(expect.any(Object))
    }
  })
})
