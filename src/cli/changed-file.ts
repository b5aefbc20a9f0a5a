/** A file that no longer holds what was read from it, and so is not written over. */
export class ChangedFile extends Error {
  override readonly name = 'ChangedFile'
  /** As the system calls what is no longer what it was. */
  readonly code = 'ESTALE'

  constructor(path: string) {
    super(`ESTALE: changed since it was read, '${path}'`)
  }
}
