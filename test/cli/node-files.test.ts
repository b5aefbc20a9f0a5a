import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  chmod,
  constants,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from '../../src/cli/node-files.ts'

describe('files of this machine', () => {
  const state = { folder: '' }
  const at = (name: string) => join(state.folder, name)

  beforeEach(async () => {
    state.folder = await mkdtemp(join(tmpdir(), 'infitah-'))
  })
  afterEach(() => rm(state.folder, { recursive: true }))

  it('writes a new file and leaves nothing beside it', async () => {
    await nodeFiles.write(at('report.txt'), 'تقرير')

    expect(await readFile(at('report.txt'), 'utf8')).toBe('تقرير')
    expect(await readdir(state.folder)).toEqual(['report.txt'])
  })

  it('puts a folder in place whole, and leaves nothing beside it', async () => {
    await nodeFiles.writeFolder(
      at('out'),
      new Map([
        ['a.txt', 'one'],
        ['b.txt', 'two'],
      ]),
      [],
    )
    await nodeFiles.writeFolder(at('out'), new Map([['c.txt', 'three']]), ['b.txt', 'a.txt'])

    expect(await readdir(state.folder)).toEqual(['out'])
    expect(await readdir(at('out'))).toEqual(['c.txt'])
  })

  it('leaves a folder as it is where another file has come into it, or one cannot be written', async () => {
    await mkdir(at('out'))
    await writeFile(at('out/mine.txt'), 'mine')

    await expect(nodeFiles.writeFolder(at('out'), new Map([['a.txt', 'one']]), [])).rejects.toThrow('ESTALE')
    await expect(
      nodeFiles.writeFolder(
        at('out'),
        new Map([
          ['a.txt', 'one'],
          ['no/such/folder', 'two'],
        ]),
        ['mine.txt'],
      ),
    ).rejects.toThrow('ENOENT')
    await expect(nodeFiles.writeFolder(at('none/out'), new Map(), [])).rejects.toThrow('ENOENT')
    expect(await readdir(at('out'))).toEqual(['mine.txt'])
    expect(await readdir(state.folder)).toEqual(['out'])
  })

  it('lists a folder, and the one it runs in', async () => {
    await writeFile(at('plan.xlsx'), '')

    expect(await nodeFiles.list(state.folder)).toEqual(['plan.xlsx'])
    expect(await nodeFiles.list('')).toContain('package.json')
    await expect(nodeFiles.list(at('none'))).rejects.toThrow('ENOENT')
  })

  it('replaces a file whole: who has it open keeps the old one', async () => {
    await writeFile(at('report.txt'), 'old')
    const before = await stat(at('report.txt'))
    await nodeFiles.write(at('report.txt'), 'new')

    expect(await readFile(at('report.txt'), 'utf8')).toBe('new')
    expect((await stat(at('report.txt'))).ino).not.toBe(before.ino)
  })

  it("keeps a file's permissions", async () => {
    await writeFile(at('report.txt'), 'old')
    for (const mode of [0o600, 0o666]) {
      await chmod(at('report.txt'), mode)
      await nodeFiles.write(at('report.txt'), 'new')

      expect((await stat(at('report.txt'))).mode & 0o777).toBe(mode)
    }
  })

  it('writes through a link to the file it leads to', async () => {
    await writeFile(at('real.txt'), 'old')
    await symlink(at('real.txt'), at('link.txt'))
    await nodeFiles.write(at('link.txt'), 'new')

    expect(await readFile(at('real.txt'), 'utf8')).toBe('new')
    expect((await readdir(state.folder)).sort()).toEqual(['link.txt', 'real.txt'])
  })

  it('writes into a pipe without putting a file in its place', async () => {
    execFileSync('mkfifo', [at('pipe')])
    // Both ends are held open, so that nothing waits for a reader where the pipe is not written to.
    const pipe = await open(at('pipe'), constants.O_RDWR | constants.O_NONBLOCK)
    try {
      await nodeFiles.write(at('pipe'), 'text')

      expect((await stat(at('pipe'))).isFIFO()).toBe(true)
      expect((await pipe.read()).bytesRead).toBe(4)
    } finally {
      await pipe.close()
    }
  })

  it('writes bytes as they are', async () => {
    await nodeFiles.write(at('plan.xlsx'), new Uint8Array([0, 255, 10]))

    expect([...(await readFile(at('plan.xlsx')))]).toEqual([0, 255, 10])
  })

  it('writes over a file only while it holds what was read', async () => {
    const was = Buffer.from('read')
    await writeFile(at('plan.xlsx'), was)
    await nodeFiles.write(at('plan.xlsx'), 'written', was)
    await expect(nodeFiles.write(at('plan.xlsx'), 'again', was)).rejects.toMatchObject({ code: 'ESTALE' })

    expect(await readFile(at('plan.xlsx'), 'utf8')).toBe('written')
    await expect(nodeFiles.write(at('gone.xlsx'), 'again', was)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readdir(state.folder)).toEqual(['plan.xlsx'])
  })

  it('writes a new file only where there is none', async () => {
    await nodeFiles.write(at('new.xlsx'), 'first', null)
    await expect(nodeFiles.write(at('new.xlsx'), 'second', null)).rejects.toMatchObject({ code: 'EEXIST' })
    await mkdir(at('folder'))
    await expect(nodeFiles.write(at('folder'), 'x', null)).rejects.toMatchObject({ code: 'EEXIST' })

    expect(await readFile(at('new.xlsx'), 'utf8')).toBe('first')
    expect((await readdir(state.folder)).sort()).toEqual(['folder', 'new.xlsx'])
  })

  it('leaves a file that is marked as read-only', async () => {
    await writeFile(at('plan.xlsx'), 'old')
    await chmod(at('plan.xlsx'), 0o444)
    await expect(nodeFiles.write(at('plan.xlsx'), 'new', Buffer.from('old'))).rejects.toMatchObject({ code: 'EACCES' })

    expect(await readFile(at('plan.xlsx'), 'utf8')).toBe('old')
    expect(await readdir(state.folder)).toEqual(['plan.xlsx'])
  })

  // Only some systems have a device that is always full.
  const whereFull = existsSync('/dev/full') ? it : it.skip
  whereFull('tells of a disk that is full', async () => {
    await expect(nodeFiles.write('/dev/full', 'x')).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  it('leaves nothing behind where it fails', async () => {
    await mkdir(at('folder'))

    await expect(nodeFiles.write(at('folder'), 'x')).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(nodeFiles.write(at('none/report.txt'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readdir(state.folder)).toEqual(['folder'])
  })

  it('knows one file by two paths', async () => {
    await writeFile(at('a'), 'x')
    await writeFile(at('b'), 'x')
    await symlink(at('a'), at('c'))

    expect(await nodeFiles.same(at('a'), at('c'))).toBe(true)
    expect(await nodeFiles.same(at('a'), `${state.folder}/./a`)).toBe(true)
    expect(await nodeFiles.same(at('a'), at('b'))).toBe(false)
    expect(await nodeFiles.same(at('a'), at('none'))).toBe(false)
    expect(await nodeFiles.same(at('none'), at('none'))).toBe(false)
  })
})
