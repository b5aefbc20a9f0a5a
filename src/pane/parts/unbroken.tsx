import { makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } })

/** A code such as `PR-26-27-AAA-01`, or a period: signs of which one is a digit, held together by hyphens. */
const codes = /((?=\S*\d)[\p{L}\d]+(?:[-=][\p{L}\d]+)+)/u

/** Longer ones may not fit on a line of a narrow pane. */
const longest = 24

/** A text whose codes are not broken over two lines, where they would have to be put together again to be compared. */
export function Unbroken({ text }: { readonly text: string }) {
  const styles = useStyles()

  return text.split(codes).map((part, index) =>
    index % 2 === 1 && part.length <= longest ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <span key={index} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
