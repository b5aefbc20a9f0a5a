import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { dayText } from '../../formats/decision.ts'
import type { LanguageCode } from '../../lang/language.ts'
import { languageNames } from '../../lang/language-names.ts'
import type { MinutesFormat } from '../../minutes/formats.ts'
import type { Choice } from '../parts/choices.ts'
import { usePane } from '../parts/context.ts'
import { usePageStyles } from '../parts/page.ts'
import { meetingDays } from './agenda.ts'
import { useFormStyles } from './entry.tsx'
import { useMinutes } from './use-minutes.ts'

const formats: readonly MinutesFormat[] = ['docx', 'xlsx', 'html']

const useStyles = makeStyles({
  minutes: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalM,
    borderBlockStartWidth: tokens.strokeWidthThin,
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
})

/** The minutes of a meeting: saved as a file, or printed; there once a meeting is noted. */
export function MinutesFile() {
  const styles = useStyles()
  const page = usePageStyles()
  const form = useFormStyles()
  const { report, review, busy, language } = usePane()
  const { committee } = language.interface
  const days = meetingDays(report)
  const [chosen, choose] = useState<string | null>(null)
  const [spoken, speak] = useState<LanguageCode>(language.code)
  const [format, setFormat] = useState<MinutesFormat>('docx')
  const { said, working, save, print } = useMinutes()
  const meeting = chosen ?? review.day ?? days.at(-1)
  if (meeting === undefined) return null

  const given = { meeting, language: spoken }
  const isIdle = !busy && !working

  return (
    <section className={styles.minutes} aria-label={committee.minutes}>
      <h2 className={page.heading}>{committee.minutes}</h2>
      <p className={form.hint}>{committee.minutesHint}</p>
      <Choose
        label={committee.minutesOf}
        value={meeting}
        choices={[...days].reverse().map((day) => [day, dayText(day, language.say)])}
        onValue={choose}
      />
      <Choose
        label={committee.minutesLanguage}
        value={spoken}
        choices={Object.entries(languageNames)}
        onValue={(code) => speak(code as LanguageCode)}
      />
      <Choose
        label={committee.format}
        value={format}
        choices={formats.map((one) => [one, committee.formats[one]])}
        onValue={(one) => setFormat(one as MinutesFormat)}
      />
      <div className={form.acts}>
        <Button disabledFocusable={!isIdle} onClick={() => isIdle && save({ ...given, format })}>
          {committee.saveMinutes}
        </Button>
        <Button disabledFocusable={!isIdle} onClick={() => isIdle && print(given)}>
          {committee.printMinutes}
        </Button>
      </div>
      <p className={form.hint} role="status">
        {said}
      </p>
    </section>
  )
}

interface ChooseProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onValue: (value: string) => void
}

function Choose({ label, value, choices, onValue }: ChooseProps) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onValue(data.value)}>
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
