import * as z from 'zod'
import { systemCode } from '../system-error.ts'
import type { Files } from '../world.ts'

const stateSchema = z.object({
  format: z.literal('infitah.push-state/1'),
  receiver: z.string(),
  memberId: z.number(),
  period: z.string(),
  draft: z.string(),
})

/** A push that was begun and whose receipt is not kept yet. */
export type PushState = z.infer<typeof stateSchema>

const pathOf = (workbook: string) => `${workbook}.push.json`

/** The push of a workbook that was cut short; null where there is none. */
export async function readState(workbook: string, files: Pick<Files, 'read'>): Promise<PushState | null> {
  try {
    const text = new TextDecoder().decode(await files.read(pathOf(workbook)))

    return stateSchema.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Remembers a push beside its workbook. No token is in it. */
export function writeState(workbook: string, state: PushState, files: Pick<Files, 'write'>): Promise<void> {
  return files.write(pathOf(workbook), `${JSON.stringify(state)}\n`)
}

/** Forgets it. */
export function removeState(workbook: string, files: Pick<Files, 'remove'>): Promise<void> {
  return files.remove(pathOf(workbook))
}
