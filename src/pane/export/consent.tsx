import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { consentFor } from '../../protocol/index.ts'
import { Choice, TextLines } from './field.tsx'
import { isAgreed } from './pushing.ts'
import type { Compared, Consent as Given } from './state.ts'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'
import type { SendingLanguage } from './words.ts'

/** The button that publishes, behind what has to be agreed to first. */
export function Consent() {
  const { compared } = useSending()

  // Whoever agreed to one comparison has not agreed to the next.
  return compared === null ? null : (
    <Agreeing key={compared.content.contentHash + compared.published.revision} compared={compared} />
  )
}

const nothing: Given = { overwrite: false, vanishing: false, reason: '' }

function Agreeing({ compared }: { readonly compared: Compared }) {
  const styles = useSendingStyles()
  const { desk, work, waiting, language } = useSending()
  const { sending } = language.interface
  const [given, setGiven] = useState(nothing)
  const give = (change: Partial<Given>) => setGiven({ ...given, ...change })

  return (
    <div className={styles.section}>
      {compared.published.revision !== compared.base && (
        <Asked text={movedText(compared, language)}>
          <Choice
            label={sending.overwrite}
            checked={given.overwrite}
            onChange={({ target }) => give({ overwrite: target.checked })}
          />
        </Asked>
      )}
      <Vanishing compared={compared} given={given} give={give} />
      <Button
        appearance="primary"
        className={styles.start}
        disabled={work !== null || waiting !== null || !isAgreed(compared, given)}
        onClick={() => desk.push(given)}
      >
        {sending.publish}
      </Button>
    </div>
  )
}

interface GivenProps {
  readonly compared: Compared
  readonly given: Given
  readonly give: (change: Partial<Given>) => void
}

function Vanishing({ compared, given, give }: GivenProps) {
  const { say, interface: words } = useSending().language
  const [vanishing, published] = [compared.difference.removed.length, compared.published.rows.length]
  const needed = consentFor(vanishing, published)
  if (needed === 'none') return null

  return (
    <Asked text={words.sending.vanishing(vanishing, published, say)}>
      <Choice
        label={words.sending.confirmVanishing(vanishing, say)}
        checked={given.vanishing}
        onChange={({ target }) => give({ vanishing: target.checked })}
      />
      {needed === 'reason' && (
        <TextLines
          label={words.sending.reason}
          hint={words.sending.reasonHint}
          required
          maxLength={500}
          value={given.reason}
          onChange={({ target }) => give({ reason: target.value })}
        />
      )}
    </Asked>
  )
}

function Asked({ text, children }: { readonly text: string; readonly children: React.ReactNode }) {
  const styles = useSendingStyles()

  return (
    <MessageBar className={styles.bar} layout="multiline" intent="warning">
      <MessageBarBody className={styles.barText}>
        {text}
        <div className={styles.section}>{children}</div>
      </MessageBarBody>
    </MessageBar>
  )
}

function movedText({ published: { receipt }, base }: Compared, { say, interface: words }: SendingLanguage): string {
  if (receipt === null) return words.sending.withdrawn(base, say)

  return words.sending.moved(receipt.revision, receipt.publishedAt.slice(0, 10), receipt.publishedBy, say)
}
