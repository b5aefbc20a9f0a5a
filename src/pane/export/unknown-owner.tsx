import { Button } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { UnknownOwner as Facts } from '../../export/index.ts'
import { usePageStyles } from '../parts/page.ts'
import { TextField } from './field.tsx'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** Asks whose plan it is where the workbook does not say it. */
export function UnknownOwner({ facts }: { readonly facts: Facts }) {
  const page = usePageStyles()
  const { say, interface: words } = useSending().language
  const { unknownOwner } = words.sending
  const isContradicted = facts.trouble === 'contradicted'

  return (
    <>
      <p className={page.text} role="status">
        {isContradicted ? unknownOwner.contradicted(facts.given, facts.written, say) : unknownOwner[facts.what]}
      </p>
      {facts.what === 'member' && !isContradicted && <MemberForm />}
    </>
  )
}

function MemberForm() {
  const styles = useSendingStyles()
  const { desk, language } = useSending()
  const { sending } = language.interface
  const [wrong, setWrong] = useState(false)
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('member')).trim()
    const isNumber = /^[1-9]\d{0,8}$/.test(typed)
    setWrong(!isNumber)
    if (isNumber) void desk.takeMember(Number(typed))
  }

  return (
    <form className={styles.section} onSubmit={take} noValidate>
      <TextField
        name="member"
        inputMode="numeric"
        autoComplete="off"
        label={sending.member}
        hint={sending.memberHint}
        wrong={wrong ? sending.badMember : null}
      />
      <Button type="submit" className={styles.start}>
        {sending.takeMember}
      </Button>
    </form>
  )
}
