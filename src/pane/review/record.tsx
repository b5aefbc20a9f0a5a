import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { decisionLines } from '../../formats/decision.ts'
import { usePane, useSession } from '../parts/context.ts'
import { TextButton } from '../parts/text-button.tsx'
import { placeOf } from '../session/writes.ts'
import { sentence } from './sentence.ts'

const shownRemarks = 3

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', minWidth: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
})

/** What is to be known of the record's sheet: rows that were edited, are gone, or are not understood. */
export function Remarks() {
  const styles = useStyles()
  const { report, language } = usePane()
  const { committee } = language.interface
  const remarks = report?.review?.remarks ?? []
  if (remarks.length === 0) return null

  return (
    <MessageBar intent="warning" layout="multiline" role="note">
      <MessageBarBody className={styles.body}>
        <details open={remarks.length <= shownRemarks}>
          <summary className={styles.summary}>{committee.remarks(remarks.length, language.say)}</summary>
          <ul className={styles.list}>
            {remarks.map((remark) => (
              <RemarkText key={`${remark.cell} ${remark.message}`} {...remark} />
            ))}
          </ul>
        </details>
      </MessageBarBody>
    </MessageBar>
  )
}

interface RemarkProps {
  readonly sheet: string
  readonly cell: string | null
  readonly message: string
}

function RemarkText({ sheet, cell, message }: RemarkProps) {
  const session = useSession()
  const { language } = usePane()

  return (
    <li>
      {cell !== null && (
        <>
          <TextButton
            aria-label={language.interface.document.at(sheet, cell, language.say)}
            onClick={() => session.show(placeOf({ sheet, cell }))}
          >
            <bdi dir="ltr">{cell}</bdi>
          </TextButton>{' '}
        </>
      )}
      {sentence(message)}
    </li>
  )
}

/** Decisions whose finding is gone: what was to be mended, and is. */
export function Mended() {
  const styles = useStyles()
  const { report, language } = usePane()
  const mended = (report?.review?.decisions ?? []).filter(({ standing }) => standing === 'mended')
  if (mended.length === 0) return null

  return (
    <details>
      <summary className={styles.summary}>{language.interface.committee.mended(mended.length, language.say)}</summary>
      <ul className={styles.list}>
        {mended.map((decision) => (
          <li key={`${decision.sheet}!${decision.cell}`}>
            <bdi dir="ltr">{decision.code}</bdi> <bdi>{decision.message}</bdi>{' '}
            {decisionLines({ decision }, language).join(' ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
