import type { Writable } from 'node:stream'
import type { Network } from '../hosts/http/network.ts'
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
  /**
   * Puts a folder with these files in place, whole or not at all. `was` is what the folder must hold still, by name; it
   * gives way.
   */
  writeFolder(path: string, files: ReadonlyMap<string, string | Uint8Array>, was: readonly string[]): Promise<void>
  /** Takes a file away; nothing where there is none. */
  remove(path: string): Promise<void>
  /** Whether two paths lead to one existing file. */
  same(a: string, b: string): Promise<boolean>
}

/** What a program on this machine asks of a server. */
export interface Request {
  readonly method: string
  /** Path and query as they were sent. */
  readonly target: string
  /** The name by which the server was called; '' where none was said. */
  readonly host: string
}

/** What it is answered. */
export interface Reply {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: Uint8Array
}

/** The network inside the machine: nobody else reaches it. */
export interface Loopback {
  /** Answers at a port; gives the port and what ends it. Fails with the system's error, as where another program has the port. */
  listen(port: number, answer: (request: Request) => Promise<Reply>): Promise<Listening>
  /** Resolves once the person or the system asks the program to stop. */
  stopAsked(): Promise<void>
}

/** A server that answers. */
export interface Listening {
  readonly port: number
  /** Lets go of the port; what is being answered is answered. */
  close(): Promise<void>
}

/** Where a receiver keeps what it is given: the address of a PostgreSQL server, or a folder. */
export type Store = { readonly address: string } | { readonly folder: string }

/** The reference receiver of a platform. All of it fails with UnopenedDatabase where its store cannot be opened. */
export interface Receiving {
  /** Answers at a port of this machine; fails with the system's error where another program has it. */
  listen(store: Store, port: number): Promise<Listening>
  /** Makes a token for a member; nobody can ask for it again. */
  newToken(store: Store, memberId: number, label: string): Promise<string>
  /** Takes all tokens of a member away; gives how many there were. */
  noTokens(store: Store, memberId: number): Promise<number>
}

/** The operating system's own store of secrets, as far as it keeps tokens for receivers. */
export interface TokenStore {
  /** Whether this machine has one. */
  isThere(): Promise<boolean>
  /** The token that is kept for a receiver; null where none is. */
  read(receiver: string): Promise<string | null>
  /** Gives whether it is kept. */
  keep(receiver: string, token: string): Promise<boolean>
  /** Gives whether there was one that is there no more. */
  forget(receiver: string): Promise<boolean>
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
  /** Whether a person types at the standard input. */
  readonly attended: boolean
  readonly files: Files
  /** Processor cores that may be used. */
  readonly cores: number
  readonly version: string
  /** The machine's day, ISO 8601. */
  today(): string
  readonly loopback: Loopback
  readonly network: Network
  /** Asks at the terminal for a word and shows nothing of it; null where nobody sits there. */
  askSecret(question: string): Promise<string | null>
  readonly tokenStore: TokenStore
  readonly receiving: Receiving
  /** Sends a request into the network: only commands that publish do. */
  readonly fetch: typeof fetch
  /** A word that nobody can guess. */
  secret(): string
  /** The files of the browser page by name; none where it is not built. */
  pageFiles(): Promise<ReadonlyMap<string, Uint8Array>>
  /** Checks one file in this thread. */
  checkFile(job: Job): Promise<Outcome>
  startPool(threads: number): Promise<Pool>
}
