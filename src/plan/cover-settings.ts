import type { Place } from '../grid/index.ts'
import { axisCodeAlone } from './axis-code.ts'
import { codeText } from './code-pattern.ts'
import { settingParts } from './code-setting.ts'
import type { Pair } from './cover-pairs.ts'
import { axisCodeList, scaleNamed, settingLabel, severityNamed } from './cover-settings-labels.ts'
import { textField } from './fields.ts'
import type { Settings } from './settings.ts'
import type { Cover, TextField } from './types.ts'

/** The rows of a cover sheet that are settings: each named by its path in the settings, such as `severities.S02`. */
export function settingPairs(pairs: readonly Pair[]): Cover['settings'] {
  const settings: { name: string; value: TextField }[] = []
  let list: Place | null = null
  for (const { label, text, value } of pairs) {
    const code: string | null = isUnder(label, list) ? axisCodeAlone(text) : null
    const name: string | null = code === null ? settingLabel(text) : `${axisCodeList}.${code}`
    if (name === axisCodeList || code !== null) list = label
    if (name === null || name === axisCodeList || value.cell === undefined) continue

    settings.push({ name, value: textField(value) })
  }

  return settings
}

function isUnder(label: Place, above: Place | null): boolean {
  return above !== null && label.column === above.column && label.row === above.row + 1
}

/** The settings that a cover sheet makes, and the cells whose value no setting understands. */
export function settingsOf(cover: Cover | null): {
  readonly settings: Settings
  readonly unread: Cover['settings']
} {
  const read = (cover?.settings ?? []).map(({ name, value }) => ({
    name,
    value,
    part: partOf(name, value.value ?? ''),
  }))

  return {
    settings: read.reduceRight<Settings>((settings, { part }) => joined(settings, part), {}),
    unread: read.filter(({ part }) => part === null).map(({ name, value }) => ({ name, value })),
  }
}

function partOf(name: string, text: string): Settings | null {
  const [kind = '', ...rest] = name.split('.')
  const key = rest.join('.')
  if (text.trim() === '') return null
  if (kind === 'codePattern') return settingParts(codeText(text)) === null ? null : { codePattern: text.trim() }
  if (kind === 'axisCodes') return { axisCodes: { [key]: text.trim() } }
  if (kind === 'shareScale') return withValue(scaleNamed(text), (shareScale) => ({ shareScale }))

  return withValue(severityNamed(text), (severity) => ({ severities: { [key]: severity } }))
}

function withValue<T>(value: T | null, settings: (value: T) => Settings): Settings | null {
  return value === null ? null : settings(value)
}

/** The upper of two rows that say the same setting wins: rows are joined from the last one up. */
function joined(settings: Settings, part: Settings | null): Settings {
  return {
    ...settings,
    ...part,
    ...(part?.severities && { severities: { ...settings.severities, ...part.severities } }),
    ...(part?.axisCodes && { axisCodes: { ...settings.axisCodes, ...part.axisCodes } }),
  }
}
