import { Button } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import { usePageStyles } from '../parts/page.ts'
import { TextField } from './field.tsx'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** Where to publish, and what lets a person in there: asked for, and forgotten with the pane. */
export function ReceiverForm() {
  const page = usePageStyles()
  const styles = useSendingStyles()
  const { desk, own, receiver, hasToken, work, waiting, language } = useSending()
  const { say, interface: words } = language
  const { sending } = words
  if (own.step !== 'made') return null

  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    void desk.compare({ receiver: String(given.get('receiver')), token: String(given.get('token')) })
    // Once it is given, nothing on the page holds it.
    form.querySelectorAll<HTMLInputElement>('[name=token]').forEach((input) => {
      input.value = ''
    })
  }

  return (
    <form className={styles.section} onSubmit={ask} noValidate autoComplete="off">
      <h2 className={page.heading}>{sending.publishing}</h2>
      <p className={styles.quiet}>{sending.owner(own.exported.memberId, own.exported.period, say)}</p>
      <TextField
        key={receiver}
        name="receiver"
        type="url"
        label={sending.address}
        hint={sending.addressHint}
        defaultValue={receiver}
      />
      <TextField
        name="token"
        type="password"
        autoComplete="off"
        label={sending.token}
        hint={hasToken ? sending.tokenHeld : sending.tokenHint}
      />
      <Button type="submit" className={styles.start} disabled={work !== null || waiting === 'push'}>
        {sending.compare}
      </Button>
    </form>
  )
}
