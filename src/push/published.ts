import type { Receipt, Row } from '../protocol/index.ts'
import type { Client } from './client.ts'

/** What is published of a plan, with all its rows. */
export interface Published {
  /** 0 before the first. */
  readonly revision: number
  readonly receipt: Receipt | null
  readonly rows: readonly Row[]
}

/** Reads what is published now. */
export async function publishedNow(client: Client): Promise<Published> {
  const { current } = await client.state()
  if (current === null) return { revision: 0, receipt: null, rows: [] }

  const { receipt, rows } = await client.revision(current.revision)

  return { revision: receipt.revision, receipt, rows }
}
