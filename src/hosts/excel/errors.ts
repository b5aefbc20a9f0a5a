import { HostError, type HostReason } from '../host.ts'

/** What Excel calls its refusals, as reasons of ours; any other is a failure. */
const reasons: Readonly<Record<string, HostReason>> = {
  AccessDenied: 'protected',
  ApiNotFound: 'unsupported',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidReference: 'not-found',
  ItemNotFound: 'not-found',
  NotImplemented: 'unsupported',
  RangeExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  UnsupportedOperation: 'unsupported',
}

/** Says an error of office.js as one of ours; `place` where the act concerns one place alone. */
export function hostErrorOf(error: unknown, place: HostError['place'] = null): HostError {
  if (error instanceof HostError) return error

  return new HostError(reasons[codeOf(error)] ?? 'failed', place, { cause: error })
}

/** Errors of office.js are known by their code: their class is another in every window. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null

  return typeof code === 'string' ? code : ''
}
