import type { Exported } from '../../export/index.ts'
import { contentOf, knownIdentity } from '../../push/index.ts'
import type { Room } from './desk.ts'

/** Makes the rows of the workbook as it is now; what was compared and is no longer what would be published is dropped, and that is said. */
export async function makeOn(room: Room): Promise<void> {
  const { store, exported } = room
  try {
    const outcome = await exported()
    if ('unknownOwner' in outcome) {
      return store.set({ own: { step: 'unknown-owner', facts: outcome.unknownOwner }, member: null })
    }
    const holds = await stillHolds(room, outcome.exported)
    store.set({
      own: { step: 'made', exported: outcome.exported },
      ...(!holds && { compared: null, outdated: true }),
    })
  } catch (error) {
    store.set({ own: { step: 'failed', detail: error instanceof Error ? error.message : String(error) } })
  }
}

/** Whether what was compared, if anything, is what these rows would publish: the workbook may call its things otherwise, and publish the same. */
export async function stillHolds({ store, exported }: Room, own: Exported): Promise<boolean> {
  const { compared, waiting } = store.get()
  if (compared === null || waiting === 'push' || compared.own === own.contentHash) return true

  const now = await exported(knownIdentity(compared.published.rows))
  if (store.get().compared !== compared) return true
  if ('unknownOwner' in now || contentOf(now.exported).contentHash !== compared.content.contentHash) return false

  store.set({ compared: { ...compared, own: own.contentHash } })
  return true
}
