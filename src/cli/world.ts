import type { Writable } from 'node:stream'
import type { Job, Outcome } from './check-file.ts'

/** Where text goes: a terminal knows its width. */
export interface Output extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The files of the machine. Each act fails with the system's own error. */
export interface Files {
  read(path: string): Promise<Uint8Array>
  /** The names of what lies in a folder; `''` is the folder where the command was typed. */
  list(folder: string): Promise<readonly string[]>
  /**
   * Writes the whole content or nothing: a reader never sees half of it. `was` is what the file must hold still, null
   * where there must be none; without it, whatever is there gives way.
   */
  write(path: string, content: string | Uint8Array, was?: Uint8Array | null): Promise<void>
  /** Takes a file away; nothing where there is none. */
  remove(path: string): Promise<void>
  /** Whether two paths lead to one existing file. */
  same(a: string, b: string): Promise<boolean>
}

/** Threads that check files. */
export interface Pool {
  check(job: Job): Promise<Outcome>
  close(): Promise<void>
}

/** All that the command line takes from outside. */
export interface World {
  /** What follows the program's name. */
  readonly argv: readonly string[]
  readonly env: { readonly [name: string]: string | undefined }
  readonly stdout: Output
  readonly stderr: Output
  readonly files: Files
  /** Processor cores that may be used. */
  readonly cores: number
  readonly version: string
  /** The machine's day, ISO 8601. */
  today(): string
  startPool(threads: number): Promise<Pool>
}
