import { fileHost } from '../../../src/hosts/memory/index.ts'
import { languages } from '../../../src/lang/index.ts'
import { judgeHere } from '../../../src/pane/judge/here.ts'
import { sessionOf } from '../../../src/pane/session/session.ts'
import { run } from '../../cli/a-world.ts'
import { closeAll, open } from '../../hosts/excel/opened.ts'
import { checked, decisionsOn, sample, sampleBytes } from '../../review/decided.ts'
import { saved } from './saved.ts'

const meeting = { day: '2026-03-12', place: 'مقر الجماعة', present: ['رئيس اللجنة', 'المجتمع المدني'], by: 'المقرر' }
const name = 'plan.xlsx'

afterEach(closeAll)

const hosts = {
  Excel: async () => {
    const { host } = await open(sample)
    return { host, bytes: async () => saved(await host.read()) }
  },
  'a browser': async () => {
    const host = fileHost({ name, bytes: sampleBytes, workbook: sample, writable: true })
    return { host, bytes: async () => host.saved() }
  },
}

describe.each(Object.entries(hosts))('minutes from the pane in %s', (_, begin) => {
  it('are what the command line writes of the same workbook, in every form, and in another language than the pane', async () => {
    const { host, bytes } = await begin()
    const judge = judgeHere({ asOf: '2026-05-01', file: name })
    const session = sessionOf({ host, judge, language: languages.ar, view: 'review' })
    await session.read()
    await session.review.meet(meeting)
    for (const { fingerprint, decision } of decisionsOn(checked(sample), 2)) {
      const keyed = session.state().findings.find(({ finding }) => finding.fingerprint === fingerprint)
      if (keyed !== undefined) await session.review.decide(keyed, decision)
    }
    const files = { [name]: await bytes() }
    const forms = [
      ['docx', 'ar'],
      ['xlsx', 'fr'],
      ['html', 'en'],
    ] as const

    for (const [format, language] of forms) {
      const given = { meeting: meeting.day, format, language }
      const pane = await session.minutes(given)
      const out = `out.${format}`
      const argv = ['minutes', name, '--meeting', meeting.day, '--lang', language, '--out', out]
      const line = await run(argv, { files, today: '2026-05-01' })

      expect(line.err).toBe('')
      expect(pane.name).toMatch(new RegExp(`2026-03-12\\.${format}$`))
      expect(Buffer.from(pane.content)).toEqual(Buffer.from(line.bytes.get(out) ?? line.written.get(out) ?? ''))
    }
    await session.end()
  })
})
