import { tmpdir } from 'node:os'
import { nodeTokenStore } from '../../src/cli/node-token-store.ts'
import type { Network } from '../../src/hosts/http/network.ts'
import { samplePlan } from '../tools/sample-content.ts'
import { bytesOf } from '../tools/workbooks.ts'
import { aReceivingNetwork } from './a-receiving-network.ts'
import { aSecretKeeper, type SecretKeeper } from './a-secret-keeper.ts'
import { type Given, run } from './a-world.ts'

const token = `inf_152_"'$(id)\\%;|\`${'x'.repeat(30)}`
const to = "https://platform.example/it's"
const systems = [
  ['linux', 'secret-tool'],
  ['darwin', 'security'],
  ['win32', 'powershell.exe'],
] as const

describe('a token that the operating system is to keep', () => {
  let plan: Uint8Array = new Uint8Array()
  const keepers: SecretKeeper[] = []
  beforeAll(async () => {
    plan = await bytesOf({ ...samplePlan(), projects: samplePlan().projects.slice(0, 1) }, 'ar', {
      activities: 1,
      indicators: 1,
    })
  })
  afterAll(() => {
    for (const keeper of keepers) keeper.remove()
  })

  const push = (argv: readonly string[], given: Given) =>
    run(['push', '--to', to, '--lang', 'en', ...argv], { files: { 'plan.xlsx': plan }, typed: null, ...given })

  it('is kept once the receiver took it, used, and taken away, and shown nowhere', async () => {
    const keeper = aSecretKeeper('secret-tool')
    keepers.push(keeper)
    const tokenStore = nodeTokenStore('linux', { PATH: keeper.folder })
    const used: string[] = []
    const network = listenedTo(used)
    const kept = await push(['plan.xlsx', '--dry-run', '--keep-token'], { tokenStore, network, typed: token })
    const again = await push(['plan.xlsx', '--dry-run'], { tokenStore, network })
    const gone = await push(['--forget-token'], { tokenStore })
    const nothing = await push(['--forget-token'], { tokenStore })
    const asked = await push(['plan.xlsx', '--dry-run'], { tokenStore, network })
    const all = [kept, again, gone, nothing, asked]

    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0, 2])
    expect(kept.out).toContain(`The operating system keeps the token for ${to}; --forget-token takes it`)
    expect([gone.out, nothing.out]).toEqual([`The token for ${to} is kept no more.\n`, `No token is kept for ${to}.\n`])
    expect(asked.err).toMatch(/^infitah: no token/)
    expect(new Set(used)).toEqual(new Set([`Bearer ${token}`]))
    const shown = all.flatMap(({ out, err, written, bytes }) => [out, err, ...written.values(), ...bytes.keys()])
    for (const text of [keeper.seen(), ...shown]) expect(text).not.toContain(token.slice(0, 20))
  })

  it.each(systems)('is kept on %s by %s, which is never called with it', async (platform, name) => {
    const keeper = aSecretKeeper(name)
    keepers.push(keeper)
    const store = nodeTokenStore(platform, { PATH: keeper.folder })

    expect([await store.keep(to, token), keeper.kept()]).toEqual([true, { [to]: token }])
    expect([await store.forget(to), await store.forget(to), keeper.kept()]).toEqual([true, false, {}])
    expect(keeper.seen()).not.toContain(token.slice(0, 20))
  })

  it('is not taken from the system where the environment has one', async () => {
    const keeper = aSecretKeeper('secret-tool')
    keepers.push(keeper)
    const used: string[] = []
    const tokenStore = nodeTokenStore('linux', { PATH: keeper.folder })
    await tokenStore.keep(to, token)
    await push(['plan.xlsx', '--dry-run'], { tokenStore, network: listenedTo(used), env: { INFITAH_TOKEN: 'another' } })

    expect(new Set(used)).toEqual(new Set(['Bearer another']))
  })

  it('is refused in a line where there is no such store, before anything is asked or sent', async () => {
    const tokenStore = nodeTokenStore('linux', { PATH: tmpdir() })
    const lines = [
      await push(['plan.xlsx', '--keep-token'], { tokenStore, network: aNetworkThatFails, typed: token }),
      await push(['--forget-token'], { tokenStore }),
      await push(['plan.xlsx', '--forget-token'], { tokenStore }),
      await push([], { tokenStore }),
    ]

    expect(lines.map(({ code, out, err }) => [code, out, err])).toEqual([
      [2, '', expect.stringMatching(/^infitah: --keep-token needs the operating system's store of secrets[^\n]+\n$/)],
      [2, '', expect.stringMatching(/^infitah: --forget-token needs the operating system's store[^\n]+\n$/)],
      [2, '', expect.stringMatching(/^infitah: --forget-token goes with --to alone[^\n]+\n$/)],
      [2, '', expect.stringMatching(/^infitah: no workbook is named[^\n]+\n$/)],
    ])
  })

  it('is said to be asked for again where the system does not take it', async () => {
    const tokenStore = {
      isThere: async () => true,
      read: async () => null,
      keep: async () => false,
      forget: async () => false,
    }
    const { code, out } = await push(['plan.xlsx', '--dry-run', '--keep-token'], { tokenStore, typed: token })

    expect([code, out]).toEqual([0, expect.stringContaining('did not take the token')])
  })

  it('is named with the way out where the receiver knows it no more', async () => {
    const problem = { type: 'urn:a', title: 'no', status: 401, code: 'token-unknown', field: 'Authorization' }
    const network: Network = {
      ...aReceivingNetwork(),
      send: async () => ({ status: 401, header: () => 'application/json', text: JSON.stringify(problem) }),
    }
    const tokenStore = {
      isThere: async () => true,
      read: async () => token,
      keep: async () => false,
      forget: async () => false,
    }
    const { code, err } = await push(['plan.xlsx'], { tokenStore, network })

    expect([code, err]).toEqual([2, expect.stringMatching(/^infitah: .*kept on this machine.*--forget-token[^\n]+\n$/)])
  })
})

const aNetworkThatFails: Network = { ...aReceivingNetwork(), send: () => Promise.reject(new Error('no')) }

/** A network that notes who asks. */
function listenedTo(used: string[]): Network {
  const network = aReceivingNetwork()

  return {
    ...network,
    send: (request) => {
      used.push(request.headers.authorization ?? '')

      return network.send(request)
    },
  }
}
