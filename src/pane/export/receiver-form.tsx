import { Button } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import { usePageStyles } from '../parts/page.ts'
import { hasStore } from './browser-store.ts'
import { Choice, TextField } from './field.tsx'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** Where to publish, and what lets a person in there: asked for, and forgotten with the pane, unless the browser is to keep it. */
export function ReceiverForm() {
  const page = usePageStyles()
  const styles = useSendingStyles()
  const { desk, own, receiver, hasToken, waiting, language } = useSending()
  const { say, interface: words } = language
  const { sending } = words
  if (own.step !== 'made') return null

  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const [address, token] = [String(given.get('receiver')), String(given.get('token'))]
    void desk.compare({ receiver: address, token, keep: given.has('keep') })
    // Once it is given, nothing on the page holds it.
    form.querySelectorAll<HTMLInputElement>('[name=token]').forEach((input) => {
      input.value = ''
    })
  }

  return (
    <form className={styles.section} onSubmit={ask} noValidate>
      <h2 className={page.heading}>{sending.publishing}</h2>
      <p className={styles.quiet}>{sending.owner(own.exported.memberId, own.exported.period, say)}</p>
      <TextField
        key={receiver}
        name="receiver"
        // The name under which a browser keeps the token.
        autoComplete="username"
        inputMode="url"
        spellCheck={false}
        label={sending.address}
        hint={sending.addressHint}
        defaultValue={receiver}
      />
      <TextField
        name="token"
        type="password"
        autoComplete="current-password"
        label={sending.token}
        hint={hasToken ? sending.tokenHeld : sending.tokenHint}
      />
      {hasStore() && <Choice name="keep" label={sending.keepToken} />}
      <Button type="submit" className={styles.start} disabled={waiting === 'push'}>
        {sending.compare}
      </Button>
    </form>
  )
}
