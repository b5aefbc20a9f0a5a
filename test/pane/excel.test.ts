import { readFileSync } from 'node:fs'
import { check } from '../../src/check.ts'
import { addressOf } from '../../src/grid/index.ts'
import { readXlsx } from '../../src/hosts/xlsx/index.ts'
import { languages } from '../../src/lang/index.ts'
import { judgeHere } from '../../src/pane/judge/here.ts'
import { type Session, sessionOf } from '../../src/pane/session/session.ts'
import { placeOf } from '../../src/pane/session/writes.ts'
import { closeAll, type Opened, open } from '../hosts/excel/opened.ts'
import { withAmountsAsText } from './amounts-as-text.ts'

const typed = readXlsx(readFileSync('test/workbooks/plan/ait-melloul-2024-2025.typed.xlsx'))
const asOf = '2026-11-23'
const sessions: Session[] = []

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.end()
  closeAll()
})

function paneOver({ host }: Opened): Session {
  const session = sessionOf({ host, judge: judgeHere({ asOf }), language: languages.ar })
  sessions.push(session)

  return session
}

async function until(holds: () => boolean): Promise<void> {
  for (let times = 0; !holds(); times++) {
    if (times === 800) throw new Error('it never came')
    await new Promise((done) => setTimeout(done, 10))
  }
}

describe.each(['web', 'windows'] as const)('the pane in Excel (%s)', (profile) => {
  it('that is opened while a person stands in a cell begins by itself once they leave it', async () => {
    const opened = await open(typed, { profile })
    const { excel } = opened
    excel.beginTyping()
    const session = paneOver(opened)
    await session.read()
    const said: string[] = []
    session.subscribe(() => said.push(session.state().phase.step))
    await new Promise((done) => setTimeout(done, 1_500))
    expect(session.state().phase).toMatchObject({ step: 'stopped', trouble: { reason: 'cell-edit-mode' } })
    // What is asked meanwhile is little, and nothing flickers.
    expect(excel.batches.log.length).toBeLessThan(6)
    expect(said).toEqual([])

    excel.endTyping()
    await until(() => session.state().phase.step === 'ready')
    expect(session.state().report?.findings).toEqual(check(typed, { asOf, language: languages.ar }).findings)
    opened.person.type(typed.sheets[1]?.name ?? '', 'A1', 'ليس عنوانا')
    const { report } = session.state()
    await until(() => session.state().report !== report)
  })

  it('takes a fix back at the place where a row that came above moved it', async () => {
    const opened = await open(withAmountsAsText(typed), { profile })
    const session = paneOver(opened)
    await session.read()
    const finding = session.state().findings.find((one) => one.finding.fix?.kind === 'safe')?.finding
    const [edit] = finding?.fix?.edits ?? []
    if (finding === undefined || edit === undefined) throw new Error('there is nothing to mend')

    const { sheet, row, column } = placeOf(edit)
    const heldAt = (down: number) => {
      const cells = opened.excel.session.state.sheets.find(({ name }) => name === sheet)?.cells
      return cells?.get((row + down) * 16_384 + column)
    }
    const before = heldAt(0)
    await session.apply([finding])
    expect(heldAt(0)).not.toEqual(before)
    const { report } = session.state()
    opened.person.insertRow(sheet, row)
    await until(() => session.state().report !== report)
    expect(addressOf({ row: row + 1, column })).not.toBe(edit.cell)
    await session.undo()

    expect(session.state().notice?.tone).toBe('done')
    expect(heldAt(1)).toMatchObject(before ?? {})
    expect(heldAt(0)).toBeUndefined()
  })
})
