import { Button } from '@fluentui/react-components'
import type { SavedFile } from '../judge/judge.ts'
import { useSession } from '../parts/context.ts'
import { download } from '../parts/download.ts'
import { usePageStyles } from '../parts/page.ts'
import { refusalOf } from '../session/trouble.ts'
import { packageFile, rowsFile } from './saved-files.ts'
import { useSendingStyles } from './styles.ts'
import { useSending } from './use-sending.ts'

/** The clean rows as files, for whoever has no network. */
export function Files() {
  const page = usePageStyles()
  const styles = useSendingStyles()
  const session = useSession()
  const { own, language } = useSending()
  const { sending } = language.interface
  if (own.step !== 'made') return null

  const { exported } = own
  const save = async (file: Promise<SavedFile>) => {
    try {
      const { name, content } = await file
      download(name, content)
    } catch (error) {
      session.tell(refusalOf(error))
    }
  }

  return (
    <section className={styles.section}>
      <h2 className={page.heading}>{sending.files}</h2>
      <p className={styles.quiet}>{sending.filesHint}</p>
      <div className={page.acts}>
        <Button onClick={() => save(rowsFile(exported))}>{sending.rowsFile}</Button>
        <Button onClick={() => save(packageFile(exported, language.code))}>{sending.packageFile}</Button>
      </div>
    </section>
  )
}
