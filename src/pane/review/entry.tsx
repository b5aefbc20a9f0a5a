import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { dayText } from '../../formats/decision.ts'
import type { ReportLanguage } from '../../lang/language.ts'
import { usePane } from '../parts/context.ts'
import type { Fault } from './draft.ts'

/** How forms of the page are laid out. */
export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  control: { width: '100%', minWidth: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

/** What an entry of a form takes. */
export interface EntryProps {
  readonly name: string
  readonly kind: 'line' | 'lines' | 'day'
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly hint?: string
  readonly needed?: boolean
  /** What is wrong with it, in words. */
  readonly fault?: string | undefined
}

/** A line, several or a day to be filled in. */
export function Entry({ name, kind, label, value, onValue, hint, needed, fault }: EntryProps) {
  const styles = useFormStyles()
  const { projector } = usePane().review
  const given = {
    name,
    value,
    className: styles.control,
    size: projector ? 'large' : 'medium',
    onChange: (_: unknown, data: { readonly value: string }) => onValue(data.value),
  } as const

  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(needed && { required: true })}
      {...(fault !== undefined && { validationMessage: fault })}
    >
      {kind === 'lines' ? (
        <Textarea rows={3} resize="vertical" {...given} />
      ) : (
        <Input type={kind === 'day' ? 'date' : 'text'} input={{ className: styles.control }} {...given} />
      )}
    </Field>
  )
}

/** What is wrong with an entry; `day` is that of the meeting. */
export function faultText(fault: Fault | undefined, day: string, language: ReportLanguage): string | undefined {
  const { committee } = language.interface
  if (fault === undefined) return undefined

  return fault === 'needed' ? committee.needed : committee.tooEarly(dayText(day, language.say), language.say)
}

/** Puts the keyboard's focus into the first entry of a form that has a fault. */
export function toFirstFault(form: HTMLFormElement, faults: object): void {
  const first = [...form.querySelectorAll<HTMLInputElement>('[name]')].find(({ name }) => name in faults)

  first?.focus()
}
