import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ComponentProps } from 'react'

const useStyles = makeStyles({
  button: {
    padding: 0,
    // Pages around the pane may have sizes of their own for buttons.
    minBlockSize: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
})

/** A button that reads as part of a text: a way to a cell or a finding. */
export function TextButton({ className, ...props }: ComponentProps<'button'>) {
  const styles = useStyles()

  return <button type="button" {...props} className={mergeClasses(styles.button, className)} />
}
