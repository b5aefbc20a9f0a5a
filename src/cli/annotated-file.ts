import { type Annotation, annotationOf, annotations, type CellPlace } from '../annotate/index.ts'
import { brokenPromise } from '../fixes/index.ts'
import { addressOf, type Workbook } from '../grid/index.ts'
import { patchXlsx, readXlsx, UnpatchableFile, withoutAnnotations } from '../hosts/xlsx/index.ts'
import type { Language } from '../lang/index.ts'
import type { Report } from '../report/schema.ts'
import { Refusal } from './refusal.ts'

/** A workbook's file with every finding where it lies. */
export interface AnnotatedFile {
  readonly bytes: Uint8Array
  readonly annotation: Annotation
  /** Cells that hold a conversation, and so take no comment. */
  readonly conversations: readonly CellPlace[]
}

/**
 * Annotates a workbook's file, in place of the annotations that it may carry. Refused where it would not read back as it
 * was, but for the list of findings. @throws UnpatchableFile
 */
export function annotatedFile(
  path: string,
  before: Uint8Array,
  check: (workbook: Workbook) => Report,
  language: Language,
): AnnotatedFile {
  const plain = withoutAnnotations(before, annotations)
  const workbook = readXlsx(plain)
  const report = check(workbook)
  const conversations: CellPlace[] = []
  for (;;) {
    const annotation = annotationOf(report, workbook, language, conversations)
    try {
      const bytes = patchXlsx(plain, annotation.patch)
      refuseBroken(path, workbook, bytes, language)

      return { bytes, annotation, conversations }
    } catch (error) {
      conversations.push(conversationIn(error))
    }
  }
}

/** The cell whose conversation was in the way. @throws any other error */
function conversationIn(error: unknown): CellPlace {
  if (!(error instanceof UnpatchableFile) || error.reason !== 'threaded-comment') throw error

  const { sheet = '', cell = '' } = error.facts

  return { sheet, cell }
}

function refuseBroken(path: string, workbook: Workbook, bytes: Uint8Array, { say, interface: words }: Language): void {
  const written = readXlsx(bytes)
  const broken = brokenPromise(workbook, { ...written, sheets: written.sheets.slice(0, workbook.sheets.length) }, [])
  if (broken === null) return

  throw new Refusal(words.fix.broken(path, words.command.place(addressOf(broken), broken.sheet, say), say))
}
