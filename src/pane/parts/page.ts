import { makeStyles, tokens } from '@fluentui/react-components'

/** Digits stand under digits of the same weight in every language. */
const digits = 'right /* @noflip */' as 'right'

/** How pages of figures are laid out. */
export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalL,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  wrap: { whiteSpace: 'normal' },
  text: { margin: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  scroller: { overflowX: 'auto', flexShrink: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  /** Columns keep their widths whatever rows are drawn. */
  fixed: { tableLayout: 'fixed' },
  head: {
    textAlign: digits,
    verticalAlign: 'bottom',
    padding: '4px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '6px 4px 0', overflowWrap: 'anywhere' },
  number: {
    textAlign: digits,
    whiteSpace: 'nowrap',
    padding: '2px 4px 6px',
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  total: { fontWeight: tokens.fontWeightBold },
  code: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
})
