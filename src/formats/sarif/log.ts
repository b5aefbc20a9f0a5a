import type { Language } from '../../lang/index.ts'
import type { Failure, Report } from '../../report/schema.ts'
import { artifactOf } from './artifact.ts'
import { messageOf } from './message.ts'
import { notificationsOf, unreadNotification } from './notifications.ts'
import { resultOf } from './result.ts'
import { rulesIn } from './rules.ts'

/**
 * Reports as a SARIF 2.1.0 log: one run, an artifact each file. A workbook is no text, so findings lie at logical
 * locations (sheet and cell) of their file rather than on lines; for the same reason a fix, which SARIF writes as bytes
 * to replace, stands among a result's properties.
 */
export function sarifLog(outcomes: readonly (Report | Failure)[], version: string, language: Language): string {
  const rules = rulesIn(language)
  const places = outcomes.map((outcome, index) => artifactOf(outcome, index))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Infitah', version, language: language.code, rules } },
        language: language.code,
        columnKind: 'utf16CodeUnits',
        artifacts: places,
        invocations: [invocationOf(outcomes)],
        results: outcomes.flatMap((outcome, index) =>
          'error' in outcome
            ? []
            : outcome.findings.map((finding) => resultOf(finding, artifactOf(outcome, index).location, language)),
        ),
      },
    ],
  }

  return `${JSON.stringify(log, null, 2)}\n`
}

function invocationOf(outcomes: readonly (Report | Failure)[]) {
  return {
    executionSuccessful: outcomes.every((outcome) => !('error' in outcome)),
    toolExecutionNotifications: outcomes.flatMap((outcome, index) => {
      const { location } = artifactOf(outcome, index)

      return 'error' in outcome
        ? [unreadNotification(messageOf(outcome.error), location)]
        : notificationsOf(outcome.notChecked, location)
    }),
  }
}
