import { makeStyles, tokens } from '@fluentui/react-components'

/** How the page of export is laid out beyond what all pages share. */
export const useSendingStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', flexShrink: 0, gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  held: {
    overflowWrap: 'anywhere',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteRedBorder2,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  start: { alignSelf: 'start', whiteSpace: 'normal' },
  bar: { flexShrink: 0, paddingBlock: tokens.spacingVerticalXS, alignItems: 'start' },
  barText: { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 0 },
})
