import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useMemo } from 'react'
import { usePane, useSession } from '../parts/context.ts'
import { usePageStyles } from '../parts/page.ts'
import { agendaIn, meetingNow, placeOn } from './agenda.ts'
import { Filters } from './filters.tsx'
import { Item } from './item.tsx'
import { MeetingLine } from './meeting.tsx'
import { MinutesFile } from './minutes.tsx'
import { projected } from './projector.ts'
import { Mended, Remarks } from './record.tsx'
import { Steps } from './steps.tsx'
import { Top } from './top.tsx'
import { Withholding } from './withholding.tsx'

const useStyles = makeStyles({
  provider: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, backgroundColor: 'transparent' },
  page: { gap: tokens.spacingVerticalM, '> *': { flexShrink: 0 } },
  projected: { '> *': { boxSizing: 'border-box', width: '100%', maxWidth: '64rem', alignSelf: 'center' } },
})

/** The committee's page: one finding at a time, what is decided on it, and how much is left. */
export function ReviewView() {
  const page = usePageStyles()
  const styles = useStyles()
  const session = useSession()
  const { report, findings, review, language } = usePane()
  const { filters, projector } = review
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the review changes which findings are listed
  const agenda = useMemo(() => agendaIn({ report, findings, review }), [report, findings, filters])

  useEffect(() => {
    void session.review.begin()
  }, [session])

  if (report === null) return null

  const place = placeOn(agenda, review)
  const keyed = agenda[place]
  const meeting = meetingNow({ report, review })
  const { pane, report: words } = language.interface

  return (
    <FluentProvider className={styles.provider} {...(projector && { theme: projected })}>
      <div className={mergeClasses(page.page, styles.page, projector && styles.projected)}>
        <Top />
        {(!projector || meeting === null) && <MeetingLine key={meeting?.day ?? ''} />}
        <Remarks />
        {!projector && <Filters />}
        <Steps place={place} of={agenda.length} />
        {keyed === undefined && (
          <p className={page.text} role="status">
            {report.findings.length === 0 ? words.nothingFound : pane.noneMatch}
          </p>
        )}
        {keyed !== undefined && <Item key={keyed.key} keyed={keyed} />}
        {!projector && <Mended />}
        {!projector && <Withholding />}
        {!projector && <MinutesFile />}
      </div>
    </FluentProvider>
  )
}
