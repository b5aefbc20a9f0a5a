import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from '../../src/cli/node-files.ts'
import { nodeNetwork } from '../../src/cli/node-network.ts'
import type { Network } from '../../src/hosts/http/network.ts'
import { type Done, run } from '../cli/a-world.ts'

/** Somebody who pushes a workbook from a folder. */
export interface FocalPoint {
  readonly workbook: string
  /** How long the client waited, in milliseconds: it is not waited for in truth. */
  readonly waits: number[]
  /** Pushes in English. */
  push(...argv: readonly string[]): Promise<Done>
  bytes(): Uint8Array
  write(bytes: Uint8Array): void
  /** All that lies in the folder, as text. */
  everything(): string
  names(): readonly string[]
  remove(): void
}

/** What else may be of a focal point. */
export interface Circumstances {
  readonly name?: string
  readonly clock?: () => number
  /** How long an answer is waited for, in milliseconds. */
  readonly patience?: number
}

/** A focal point with a workbook, a token and the address of a receiver. */
export function aFocalPoint(
  bytes: Uint8Array,
  token: string,
  to: string,
  { name = 'plan.xlsx', clock = Date.now, patience = 30_000 }: Circumstances = {},
): FocalPoint {
  const folder = mkdtempSync(join(tmpdir(), 'infitah-push-'))
  const workbook = join(folder, name)
  const waits: number[] = []
  writeFileSync(workbook, bytes)
  const network: Network = {
    send: (request) => Promise.race([nodeNetwork.send(request), tooLate(patience)]),
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
    random: () => 0.5,
    now: clock,
  }

  return {
    workbook,
    waits,
    push: (...argv) =>
      run(['push', workbook, '--to', to, '--lang', 'en', ...argv], {
        network,
        disk: nodeFiles,
        env: { INFITAH_TOKEN: token },
        typed: null,
      }),
    bytes: () => readFileSync(workbook),
    write: (now) => writeFileSync(workbook, now),
    everything: () =>
      readdirSync(folder)
        .map((one) => `${one}\n${readFileSync(join(folder, one)).toString('latin1')}`)
        .join('\n'),
    names: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function tooLate(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('too late')), milliseconds).unref()
  })
}
