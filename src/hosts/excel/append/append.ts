import { type AppendedRows, HostError } from '../../host.ts'

/** Adds rows below a table of ours. @throws HostError */
export async function appendRows(_: Excel.RequestContext, { sheet }: AppendedRows): Promise<void> {
  throw new HostError('unsupported', { sheet, cell: null })
}
