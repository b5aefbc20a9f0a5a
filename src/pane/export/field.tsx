import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ComponentProps, type ReactNode, useId } from 'react'

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tall: { minHeight: '64px', resize: 'vertical' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  choice: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, cursor: 'pointer' },
  box: { flexShrink: 0, width: '16px', height: '16px', marginBlock: '2px', marginInline: 0 },
})

interface FieldProps {
  readonly label: string
  readonly hint: string
  /** Why what was typed will not do; it takes the place of the hint. */
  readonly wrong?: string | null | undefined
}

/** A line to type in, with its name above and a hint below. */
export function TextField({ label, hint, wrong, ...input }: FieldProps & ComponentProps<'input'>) {
  const styles = useStyles()
  const [id, hintId] = [useId(), useId()]

  return (
    <Around {...{ label, hint, wrong, id, hintId }}>
      <input
        dir="ltr"
        {...input}
        id={id}
        className={styles.control}
        aria-describedby={hintId}
        aria-invalid={wrong != null}
      />
    </Around>
  )
}

/** Lines to type in. */
export function TextLines({ label, hint, wrong, ...area }: FieldProps & ComponentProps<'textarea'>) {
  const styles = useStyles()
  const [id, hintId] = [useId(), useId()]

  return (
    <Around {...{ label, hint, wrong, id, hintId }}>
      <textarea {...area} id={id} className={mergeClasses(styles.control, styles.tall)} aria-describedby={hintId} />
    </Around>
  )
}

interface AroundProps extends FieldProps {
  readonly id: string
  readonly hintId: string
  readonly children: ReactNode
}

function Around({ label, hint, wrong, id, hintId, children }: AroundProps) {
  const styles = useStyles()

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      <span id={hintId} className={mergeClasses(styles.hint, wrong != null && styles.wrong)}>
        {wrong ?? hint}
      </span>
    </div>
  )
}

/** A box to tick, with what is agreed to by it. */
export function Choice({ label, ...input }: { readonly label: string } & ComponentProps<'input'>) {
  const styles = useStyles()

  return (
    <label className={styles.choice}>
      <input type="checkbox" {...input} className={styles.box} />
      <span>{label}</span>
    </label>
  )
}
