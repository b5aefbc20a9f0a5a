import { MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components'
import { usePane } from '../parts/context.ts'
import { scrolls } from '../parts/in-parts.tsx'
import { usePageStyles } from '../parts/page.ts'
import { Changes, ChangesSincePush } from './changes.tsx'
import { Clean } from './clean.tsx'
import { Consent } from './consent.tsx'
import { Files } from './files.tsx'
import { History } from './history.tsx'
import { Receipt } from './receipt.tsx'
import { ReceiverForm } from './receiver-form.tsx'
import { useSendingStyles } from './styles.ts'
import { UnknownOwner } from './unknown-owner.tsx'
import { SendingContext, useSending, useSendingDesk } from './use-sending.ts'
import { Waiting } from './waiting.tsx'

/** What is clean and what is held back; what a push would change; the push, its receipt, and those before. */
export function ExportView() {
  const page = usePageStyles()
  const { report, language } = usePane()
  const sending = useSendingDesk()
  if (sending === null) return null
  if (report?.totals.projects.length === 0) {
    return (
      <div className={page.page}>
        <p className={page.text}>{language.interface.pane.noProgress}</p>
      </div>
    )
  }

  return (
    <SendingContext value={sending}>
      <div className={page.page} {...scrolls}>
        {sending.own.step === 'made' ? <Made /> : <NotMade />}
      </div>
    </SendingContext>
  )
}

function Made() {
  const { own } = useSending()
  const goes = own.step === 'made' && own.exported.tables.projects.length > 0

  return (
    <>
      <Clean />
      {goes && <ChangesSincePush />}
      {goes && <Publishing />}
      {goes && <Files />}
      <History />
    </>
  )
}

function Publishing() {
  const styles = useSendingStyles()
  const { trouble, outdated, work, language } = useSending()

  return (
    <>
      <ReceiverForm />
      <Changes />
      <Consent />
      <Progress />
      <div role="status">
        {outdated && work === null && (
          <MessageBar className={styles.bar} layout="multiline" intent="warning" politeness="polite">
            <MessageBarBody className={styles.barText}>{language.interface.sending.outdated}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="alert">
        {trouble !== null && (
          <MessageBar className={styles.bar} layout="multiline" intent="error">
            <MessageBarBody className={styles.barText}>{trouble(language)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Waiting />
      <Receipt />
    </>
  )
}

function Progress() {
  const page = usePageStyles()
  const { work, language } = useSending()
  if (work === null) return null

  const { sending } = language.interface
  const text = work.step === 'comparing' ? sending.comparing : sending.sending(work.sent, work.of, language.say)
  const value = work.step === 'sending' && work.of > 0 ? { value: work.sent / work.of } : {}

  return (
    <div>
      <p className={page.text} role="status">
        {text}
      </p>
      <ProgressBar aria-label={text} {...value} />
    </div>
  )
}

/** In place of all else, where no rows can be made. */
function NotMade() {
  const page = usePageStyles()
  const { own, language } = useSending()
  const { sending } = language.interface
  if (own.step === 'unknown-owner') return <UnknownOwner facts={own.facts} />

  return (
    <p className={page.text} role="status">
      {own.step === 'failed' ? sending.failed(own.detail, language.say) : sending.making}
    </p>
  )
}
