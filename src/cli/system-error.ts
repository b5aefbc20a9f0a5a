import type { FileReason, WriteReason } from '../lang/index.ts'

type ReadReason = Exclude<FileReason, 'other-format'>

const reading = new Map<string, ReadReason>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'folder'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['ERR_FS_FILE_TOO_LARGE', 'too-large'],
])

const writing = new Map<string, WriteReason>([
  ['ENOENT', 'no-folder'],
  ['ENOTDIR', 'no-folder'],
  ['EISDIR', 'folder'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EBUSY', 'busy'],
  ['ETXTBSY', 'busy'],
  ['EEXIST', 'exists'],
  ['ESTALE', 'changed-since'],
])

/** The system's code of an error (`ENOENT`), or null where the error is none of the system's. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Why reading a file failed; null where the error is none of the system's. */
export function readReason(error: unknown): ReadReason | null {
  const code = systemCode(error)

  return code === null ? null : (reading.get(code) ?? 'failed')
}

/** Why writing a file failed; null where the error is none of the system's. */
export function writeReason(error: unknown): WriteReason | null {
  const code = systemCode(error)

  return code === null ? null : (writing.get(code) ?? 'failed')
}
