import { HostError, type HostReason } from '../host.ts'
import { UnpatchableFile, type UnpatchableReason } from '../xlsx/patch/unpatchable.ts'

const reasons: { readonly [Reason in UnpatchableReason]: HostReason } = {
  signed: 'read-only',
  'sheet-missing': 'not-found',
  'sheet-exists': 'unsupported',
  'sheet-name': 'unsupported',
  'table-missing': 'not-found',
  'name-exists': 'unsupported',
  outside: 'not-found',
  value: 'unsupported',
  twice: 'failed',
  covered: 'protected',
  locked: 'protected',
  'array-formula': 'protected',
  'data-table': 'protected',
  'table-frame': 'protected',
  'pivot-table': 'protected',
  'threaded-comment': 'unsupported',
  'no-room': 'unsupported',
  part: 'failed',
}

/** What a host says where a workbook's file does not allow an act; the file's own words stay in `cause`. */
export function hostTrouble(error: unknown): HostError {
  if (error instanceof HostError) return error
  if (!(error instanceof UnpatchableFile)) return new HostError('failed', null, { cause: error })

  const { sheet, cell = null } = error.facts

  return new HostError(reasons[error.reason], sheet === undefined ? null : { sheet, cell }, { cause: error })
}
