import { readFileSync } from 'node:fs'
import { run, smallWorkbook } from './a-world.ts'

const files = {
  'plan.xlsx': new Uint8Array(readFileSync('templates/ait-melloul-2024-2025.xlsx')),
  'a.xlsx': smallWorkbook(),
}
const push = (argv: string, given = {}) =>
  run(['push', ...argv.split(' '), '--lang', 'en'], { files, env: { INFITAH_TOKEN: 'a-token' }, ...given })

describe('infitah push, typed otherwise', () => {
  it.each([
    ['plan.xlsx', 'this command needs the option --to'],
    ['plan.xlsx --to platform.example', '“platform.example” is no address for --to, such as https://platform.example'],
    ['plan.xlsx --to ftp://platform.example', 'is no address for --to'],
    ['plan.xlsx --to https://me:secret@platform.example', '“https://…@platform.example” is no address for --to'],
    ['plan.xlsx --to http://platform.example', 'an address that begins with https://'],
    ['plan.xlsx --to https://b --token-env A=B', '“A=B” is no name of an environment variable for --token-env'],
    ['plan.xlsx --to https://b --on x', '“x” is not a value of --on'],
    ['plan.xlsx --to https://b --confirm 0', '“0” is not a value of --confirm'],
    [
      'plan.xlsx --to https://b --member 7',
      "--member says 7, the workbook's cover sheet says 152; correct one of them.",
    ],
    [
      'plan.xlsx --to https://b --period 2026-2027',
      "--period says 2026-2027, the workbook's cover sheet says 2024-2025",
    ],
    [
      'a.xlsx --to https://b',
      'the workbook does not say the member number; write it on the cover sheet, or give --member.',
    ],
    ['a.xlsx --to https://b --member 7', 'the workbook does not say the years of the plan'],
    ['a.xlsx --to https://b --member 7 --period 2026-2027', 'no project is clean, so nothing can be published'],
    ['plan.xlsx --to https://b --token-env OTHER', 'no token: put it into the environment variable OTHER'],
  ])('%s is refused in one line', async (argv, sentence) => {
    const { code, err, bytes, written } = await push(argv, { typed: null })

    expect(code).toBe(2)
    expect(err).toMatch(/^infitah: [^\n]+\n$/)
    expect(err).toContain(sentence)
    expect(err).not.toContain('secret')
    expect([...bytes.keys(), ...written.keys()]).toEqual([])
  })

  it('asks for the token at a terminal where the environment holds none', async () => {
    const authorizations = new Set<string | undefined>()
    const { aReceivingNetwork } = await import('./a-receiving-network.ts')
    const network = aReceivingNetwork()
    const send: typeof network.send = (request) => {
      authorizations.add(request.headers.authorization)
      return network.send(request)
    }
    const { code, out, err } = await push('plan.xlsx --to https://b/path/', {
      env: {},
      typed: ' typed-token ',
      network: { ...network, send },
    })

    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('plan.xlsx to https://b/path: member 152')
    expect([...authorizations]).toEqual(['Bearer typed-token'])
    expect(out).not.toContain('typed-token')
  })

  it('writes nothing into a workbook that is open elsewhere', async () => {
    const open = { ...files, '~$plan.xlsx': '' }
    const { code, err } = await push('plan.xlsx --to https://b', { files: open })

    expect([code, err]).toEqual([2, expect.stringContaining('~$plan.xlsx')])
    expect((await push('plan.xlsx --to https://b --dry-run', { files: open })).code).toBe(0)
  })

  it('draws a bar where there is a terminal', async () => {
    const { err } = await push('plan.xlsx --to https://b', { errTerminal: 80 })

    expect(err).toContain('█')
  })
})

describe('infitah serve --receiver', () => {
  const serve = (argv: string, given = {}) => run(['serve', ...argv.split(' '), '--lang', 'en'], given)

  it('says where it answers', async () => {
    const { code, out } = await serve('--receiver --port 7300')

    expect([code, out]).toEqual([0, 'The receiver answers at:\n\n  http://127.0.0.1:7300/\n\n'])
  })

  it('keeps plans in a folder, or where DATABASE_URL says', async () => {
    const stores: object[] = []
    const receiving = {
      listen: async (store: object, port: number) => {
        stores.push(store)
        return { port, close: async () => {} }
      },
    }
    const env = { DATABASE_URL: 'postgresql://me:secret@db/plans' }
    await serve('--receiver', { receiving })
    await serve('--receiver --data folder', { receiving, env })
    await serve('--receiver', { receiving, env })

    expect(stores).toEqual([{ folder: 'infitah-receiver' }, { folder: 'folder' }, { address: env.DATABASE_URL }])
  })

  it('makes a token once, and takes tokens away', async () => {
    const made = await serve('--receiver --new-token 152')
    const gone = await serve('--receiver --revoke-tokens 152')

    expect(made.out).toMatch(/^Token of member 152:\n\n {2}inf_152_a-secret\n\nIt is not shown again/)
    expect(gone.out).toBe('1 token of member 152 taken away.\n')
  })

  it('says in a line why its store cannot be opened, and nothing of a password', async () => {
    const { UnopenedDatabase } = await import('../../src/receiver/database/database.ts')
    const { code, err } = await serve('--receiver', {
      env: { DATABASE_URL: 'postgresql://me:secret@db:5432/plans' },
      receiving: { listen: async () => Promise.reject(new UnopenedDatabase('unreachable')) },
    })

    expect([code, err]).toEqual([2, 'infitah: the database cannot be reached: db:5432\n'])
  })
})
