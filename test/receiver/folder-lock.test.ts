import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockFolder } from '../../src/receiver/database/folder-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'infitah-lock-'))
const lock = join(folder, 'in-use')
const sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600000)'])
afterAll(() => {
  sleeper.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

describe('the lock of a folder', () => {
  it('is held by one, and let go', async () => {
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toMatchObject({ name: 'UnopenedDatabase', reason: 'locked' })
    await unlock()
    const again = await lockFolder(folder)
    await again()

    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['a process that is gone', '999999999 boot 1'],
    ['nothing that can be read', ''],
    ['a process of this number before the machine was started', `${process.pid} another-boot 1`],
    ['a process whose number another has now', `${sleeper.pid} another-boot 1`],
  ])('is taken over from %s', async (_, holder) => {
    writeFileSync(lock, holder)
    const unlock = await lockFolder(folder)
    expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    await unlock()
  })

  it('stays with a process that lives, where nothing says that it is another', async () => {
    writeFileSync(lock, `${sleeper.pid} `)
    await expect(lockFolder(folder)).rejects.toMatchObject({ reason: 'locked' })
    expect(readdirSync(folder)).toEqual(['in-use'])
    rmSync(lock)
  })

  it('says where a folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(lockFolder(join(folder, 'file'))).rejects.toMatchObject({ reason: 'folder' })
  })
})
