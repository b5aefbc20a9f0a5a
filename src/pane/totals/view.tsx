import { Button } from '@fluentui/react-components'
import { lengthsOf } from '../../formats/lengths.ts'
import { amountText, shareText, unknown } from '../../formats/values.ts'
import type { ReportLanguage } from '../../lang/index.ts'
import type { Totals } from '../../report/schema.ts'
import { type Bar, Bars } from '../parts/bars.tsx'
import { copyText } from '../parts/clipboard.ts'
import { usePane, useSession } from '../parts/context.ts'
import { scrolls } from '../parts/in-parts.tsx'
import { usePageStyles } from '../parts/page.ts'
import { CreditTable } from './table.tsx'
import { creditsTsv } from './tsv.ts'

/** The credits: by year and by axis as charts, by project as a table. */
export function TotalsView() {
  const styles = usePageStyles()
  const session = useSession()
  const { report, busy, language } = usePane()
  const { pane, document } = language.interface
  if (report === null) return null
  if (report.totals.projects.length === 0)
    return (
      <div className={styles.page}>
        <p className={styles.text}>{pane.noTotals}</p>
      </div>
    )

  const copy = async () => {
    const copied = await copyText(creditsTsv(report.totals, language))
    session.tell({
      tone: copied ? 'done' : 'refused',
      text: ({ interface: words }) => (copied ? words.pane.copied : words.pane.notCopied),
      wayOut: null,
    })
  }

  return (
    <div className={styles.page} {...scrolls}>
      <div className={styles.acts}>
        <Button className={styles.wrap} size="small" disabled={busy} onClick={session.insert}>
          {pane.insert}
        </Button>
        <Button size="small" onClick={copy}>
          {pane.copyTable}
        </Button>
      </div>
      <Bars title={document.byYear} bars={yearBars(report.totals, language)} dir={language.dir} />
      <Bars title={document.byAxis} bars={axisBars(report.totals, language)} dir={language.dir} />
      <CreditTable totals={report.totals} />
    </div>
  )
}

function yearBars({ mobilised, byYear, cost, shares }: Totals, language: ReportLanguage): readonly Bar[] {
  const { columns, programmed } = language.interface.document
  const parts = [
    { label: columns.mobilised, amount: mobilised, share: shares.mobilised },
    ...Object.entries(byYear).map(([year, amount]) => ({
      label: programmed(year, language.say),
      amount,
      share: shares.byYear[year] ?? null,
    })),
  ]

  return amountBars(parts, cost, language)
}

function axisBars({ axes, cost }: Totals, language: ReportLanguage): readonly Bar[] {
  const parts = axes.map(({ axis, cost: amount, share }) => ({
    label: language.say.code(axis) || unknown,
    amount,
    share,
  }))

  return amountBars(parts, cost, language)
}

interface Part {
  readonly label: string
  readonly amount: string | null
  readonly share: string | null
}

function amountBars(parts: readonly Part[], whole: string | null, { say }: ReportLanguage): readonly Bar[] {
  const lengths = lengthsOf(
    parts.map(({ amount }) => amount),
    whole,
  )

  return parts.map(({ label, amount, share }, index) => ({
    key: `${index} ${label}`,
    label,
    value: share === null ? amountText(amount, say) : `${amountText(amount, say)} (${shareText(share, say)})`,
    length: lengths[index] ?? 0,
  }))
}
