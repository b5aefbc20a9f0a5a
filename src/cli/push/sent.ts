import { consentFor, type PublishRequest, type Receipt } from '../../protocol/index.ts'
import { sendPush } from '../../push/index.ts'
import { startBar } from '../progress-bar.ts'
import { Refusal } from '../refusal.ts'
import type { Prepared } from './prepared.ts'
import type { Pushing } from './pushing.ts'
import { writeState } from './state-file.ts'

/** Sends what differs and gives the receipt; a bar on stderr says how far it has come. */
export async function sent(pushing: Pushing, { content, difference, base }: Prepared): Promise<Receipt> {
  const { path, client, destination, world } = pushing
  const { receiver, memberId, period } = destination
  const rows = difference.added.length + difference.changed.length + difference.removed.length
  const bar = await startBar(rows, world.stderr)
  let shown = 0
  try {
    return await sendPush(
      client,
      { content, difference, base, consent: consentOf(pushing) },
      {
        opened: (draft) =>
          writeState(path, { format: 'infitah.push-state/1', receiver, memberId, period, draft }, world.files),
        sent: (done) => {
          bar.step(done - shown)
          shown = done
        },
      },
    )
  } finally {
    bar.stop()
  }
}

/** Refuses to make published rows vanish unasked before anything is sent: the receiver would refuse it afterwards. */
export function refuseVanishing({ options, language }: Pushing, { published, difference }: Prepared): void {
  const { say, interface: words } = language
  const [vanishing, all] = [difference.removed.length, published.rows.length]
  const consent = consentFor(vanishing, all)
  if (consent === 'none') return
  if (consent === 'reason' && (options.reason ?? '').trim().length < 3) {
    throw new Refusal(words.push.explain(vanishing, all, say))
  }
  if (options.confirm !== vanishing) throw new Refusal(words.push.confirm(vanishing, all, say))
}

function consentOf({ options: { confirm, reason } }: Pushing): PublishRequest {
  return { ...(confirm !== undefined && { confirmVanishing: confirm }), ...(reason !== undefined && { reason }) }
}
