import type { CodePart } from './code-pattern.ts'

/** Reads a pattern as a setting writes it; null where it names no running number, or one thing twice. */
export function settingParts(setting: string): readonly CodePart[] | null {
  const parts = (setting.match(/\p{L}+|\P{L}+/gu) ?? []).flatMap(partsOfRun)
  const count = (kind: CodePart['kind']) => parts.filter((part) => part.kind === kind).length

  return count('number') === 1 && count('axis') <= 1 ? parts : null
}

/** Letters of a prefix may stand before the names of parts: `POYYYYAXIS`. A lone `N` is a number, that of `PLAN` is not. */
function partsOfRun(run: string): readonly CodePart[] {
  const [, text = '', names = ''] = run === 'N' ? ['', '', run] : (/^(.*?)((?:YY|AXIS|NN+)*)$/u.exec(run) ?? [])
  const fixed: readonly CodePart[] = text === '' ? [] : [{ kind: 'fixed', text }]

  return [...fixed, ...(names.match(/YYYY|YY|AXIS|N+/g) ?? []).map(partNamed)]
}

function partNamed(name: string): CodePart {
  if (name === 'AXIS') return { kind: 'axis', upper: false, letters: false }
  if (name === 'YYYY') return { kind: 'year', digits: 4 }

  return name === 'YY' ? { kind: 'year', digits: 2 } : { kind: 'number', digits: name.length }
}
