import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Fix, FixEdit } from '../../fixes/index.ts'
import { valueText } from '../../formats/values.ts'
import type { ReportLanguage } from '../../lang/index.ts'
import type { ReportFinding } from '../../report/schema.ts'
import { usePane, useSession } from '../parts/context.ts'
import { Unbroken } from '../parts/unbroken.tsx'

const shownEdits = 8

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, tableLayout: 'fixed' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: '2px',
    paddingInlineEnd: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  place: { width: '22%' },
  was: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  now: { fontWeight: tokens.fontWeightSemibold },
  button: { whiteSpace: 'normal' },
})

/** The fix that a finding offers: what each cell holds and would hold, and the way to make it. */
export function Offer({ finding, fix }: { readonly finding: ReportFinding; readonly fix: Fix }) {
  const styles = useStyles()
  const session = useSession()
  const { report, busy, language } = usePane()
  const { pane, report: words } = language.interface
  const alike = report?.findings.filter(({ rule, fix: other }) => rule === finding.rule && other?.kind === 'safe') ?? []

  return (
    <div className={styles.offer}>
      <p className={styles.text}>
        <Unbroken text={`${words.fix[fix.kind]} ${fix.label}`} />
      </p>
      <Edits edits={fix.edits} />
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        disabled={busy}
        onClick={() => session.apply([finding])}
      >
        {pane.apply}
      </Button>
      {fix.kind === 'safe' && alike.length > 1 && (
        <Button className={styles.button} size="small" disabled={busy} onClick={() => session.apply(alike)}>
          {pane.applyRule(alike.length, language.say)}
        </Button>
      )}
    </div>
  )
}

function Edits({ edits }: { readonly edits: readonly FixEdit[] }) {
  const styles = useStyles()
  const { language } = usePane()
  const { pane, document } = language.interface
  const more = edits.length - shownEdits

  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={`${styles.cell} ${styles.place}`} scope="col">
              {document.columns.cells}
            </th>
            <th className={styles.cell} scope="col">
              {pane.was}
            </th>
            <th className={styles.cell} scope="col">
              {pane.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {edits.slice(0, shownEdits).map((edit) => (
            <tr key={`${edit.sheet}!${edit.cell}`}>
              <th className={`${styles.cell} ${styles.place}`} scope="row">
                <bdi dir="ltr">{edit.cell}</bdi>
              </th>
              <td className={`${styles.cell} ${styles.was}`}>{wasText(edit, language)}</td>
              <td className={`${styles.cell} ${styles.now}`}>{nowText(edit, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.text}>{pane.moreCells(more, language.say)}</p>}
    </>
  )
}

function wasText({ was }: FixEdit, language: ReportLanguage): string {
  return contentText(was, language)
}

/** The format is told where it alone changes: it says then what the fix is about. */
function nowText({ was, value = null, formula, format }: FixEdit, language: ReportLanguage): string {
  if (formula !== undefined) return language.say.code(`=${formula}`)

  const text = contentText(value, language)
  return format === undefined || value !== was ? text : `${text} (${language.say.code(format)})`
}

function contentText(value: FixEdit['was'], { say, interface: words }: ReportLanguage): string {
  if (value === null || value === '') return words.fix.empty

  return typeof value === 'number' ? valueText(String(value), say) : say.code(String(value))
}
