/** A value of a statement. */
export type Parameter = string | number | null

/** Runs one statement; its rows have the columns that it names. */
export type Query = <Row extends object>(
  statement: string,
  parameters?: readonly Parameter[],
) => Promise<readonly Row[]>

/** A database that speaks PostgreSQL's SQL: embedded in the program, or a server. */
export interface Database {
  readonly query: Query
  /** All that the work asks for, or nothing. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Waits for what is running, and lets go of the database. */
  close(): Promise<void>
}

/** A database that cannot be opened; nothing was done. */
export class UnopenedDatabase extends Error {
  override readonly name = 'UnopenedDatabase'
  readonly reason: 'locked' | 'not-installed' | 'unreachable' | 'newer' | 'folder'

  constructor(reason: UnopenedDatabase['reason'], options?: ErrorOptions) {
    super(reason, options)
    this.reason = reason
  }
}
