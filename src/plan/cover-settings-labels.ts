import { wordsOf } from './cover-label.ts'

/*
 * Settings are rows of the cover sheet, label and value:
 *
 *   label                                              value
 *   S02, schedule/same-day                             error | warning | info | off, or their word below
 *   نمط الرمز, Modèle de code, Code pattern            PO-YY-YY-AXIS-NN
 *   سلم النسب, Échelle des taux, Share scale           points | fractions, or their word below
 *   رمز المحور SERV, Code de l'axe SERV, Axis code SERV   the axis's title
 *   رموز المحاور, Codes des axes, Axis codes           nothing; the rows under it are code and title
 */
const codePattern = [
  'نمط الرمز',
  'نمط رمز المشروع',
  'نموذج الرمز',
  'نموذج رمز المشروع',
  'صيغة الرمز',
  'صيغة رمز المشروع',
  'modèle code',
  'modèle code projet',
  'format code',
  'format code projet',
  'code pattern',
  'project code pattern',
]
const shareScale = [
  'سلم النسب',
  'وحدة النسب',
  'كتابة النسب',
  'échelle taux',
  'unité taux',
  'échelle parts',
  'share scale',
  'scale shares',
]
const axisCode = ['رمز المحور', 'رموز المحاور', 'code axe', 'axis code']

/** Severity by the words that a cover sheet may use for it. */
const severityWords = {
  error: ['خطأ', 'erreur', 'error'],
  warning: ['تنبيه', 'تحذير', 'avertissement', 'alerte', 'warning'],
  info: ['معلومة', 'معلومات', 'إخبار', 'information', 'info'],
  off: ['معطل', 'معطلة', 'إيقاف', 'موقوف', 'موقوفة', 'désactivé', 'désactivée', 'arrêt', 'off'],
} as const

const scaleWords = {
  points: ['نقط', 'نقاط', 'points'],
  fractions: ['كسور', 'أجزاء', 'fractions'],
} as const

const particles = new Set(wordsOf('de du des d la le les l of the'))

const keys = {
  codePattern: keysOf(codePattern),
  shareScale: keysOf(shareScale),
  axisCode: keysOf(axisCode),
}

/** The setting that a row of its own heads: the rows under it are axis codes with their titles. */
export const axisCodeList = 'axisCodes'

/** The setting that a label names, as its path in the settings; null for any other text. */
export function settingLabel(text: string): string | null {
  const rule = ruleNamed(text.trim())
  if (rule !== null) return `severities.${rule}`
  const key = phraseKey(text)
  if (keys.codePattern.has(key)) return 'codePattern'
  if (keys.shareScale.has(key)) return 'shareScale'

  const [, label = text, code = null] = /^(.*\S)[\s:]+([A-Z][A-Z0-9]{0,11})$/su.exec(text.trim()) ?? []
  if (!keys.axisCode.has(phraseKey(label))) return null

  return code === null ? axisCodeList : `${axisCodeList}.${code}`
}

/** A severity by any of its words. */
export function severityNamed(text: string): keyof typeof severityWords | null {
  return named(severityWords, text)
}

/** A share scale by any of its words. */
export function scaleNamed(text: string): keyof typeof scaleWords | null {
  return named(scaleWords, text)
}

function ruleNamed(text: string): string | null {
  if (/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(text)) return text

  return /^[A-Z]\d{2}$/i.test(text) ? text.toUpperCase() : null
}

function keysOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map(phraseKey))
}

function phraseKey(text: string): string {
  return wordsOf(text)
    .filter((word) => !particles.has(word))
    .join(' ')
}

function named<Name extends string>(words: Readonly<Record<Name, readonly string[]>>, text: string): Name | null {
  const key = phraseKey(text)
  const names = Object.keys(words) as Name[]

  return names.find((name) => words[name].some((word) => phraseKey(word) === key)) ?? null
}
