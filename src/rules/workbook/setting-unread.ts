import { defineRule } from '../rule.ts'
import { shownLabel } from '../shown-label.ts'

/** A row of the cover sheet sets something to a value that means nothing there: it sets nothing. */
export const workbookSettingUnread = defineRule({
  code: 'W06',
  id: 'workbook/setting-unread',
  severity: 'warning',
  since: '1.0.0',
  each: 'plan',
  reads: 'layout',

  *check({ plan }) {
    for (const { name, value } of plan.unreadSettings) {
      yield {
        at: [value.at],
        about: { of: 'plan', part: `setting/${name}` },
        facts: { setting: name.split('.')[0] ?? name, written: shownLabel(value) },
        actual: shownLabel(value),
      }
    }
  },
})
