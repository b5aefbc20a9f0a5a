import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** Says that something waits for the network, and lets it be. */
export function Waiting() {
  const styles = useSendingStyles()
  const { desk, waiting, language } = useSending()
  const { sending } = language.interface
  if (waiting === null) return null

  return (
    <MessageBar className={styles.bar} layout="multiline" intent="info">
      <MessageBarBody className={styles.barText}>
        {waiting === 'push' ? sending.queuedPush : sending.queuedCompare}
        <div>
          <Button size="small" onClick={desk.unqueue}>
            {sending.unqueue}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  )
}
