import { readXlsx, type UnreadableFacts, UnreadableFile } from '../../../src/hosts/xlsx/index.ts'

/** What a file is refused with; throws where it is read, or where reading fails in any other way. */
export function refusalOf(bytes: Uint8Array): UnreadableFacts & { readonly reason: string } {
  try {
    readXlsx(bytes)
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason, ...error.facts }
    throw error
  }

  throw new Error('was read')
}
