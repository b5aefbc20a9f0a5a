import { RefusedRequest } from '../problem.ts'

const deepest = 16
/** What no text holds: the character of nothing, and halves of characters. */
const unstorable = /\0|\p{Cs}/u
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],]/gsu

/** An object or list that is being read: the keys that an object has so far, or how many members a list has. */
interface Open {
  readonly keys: Set<string> | null
  key: string
  index: number
}

/**
 * Reads JSON whose meaning no two readers could take differently: no key twice in an object, none that reaches into the
 * program's own objects, nothing nested without end, and
 * no character that a database would not take. @throws RefusedRequest naming the place
 */
export function strictJson(bytes: Uint8Array): unknown {
  const text = textOf(bytes)
  refuseAmbiguous(text)
  try {
    return JSON.parse(text)
  } catch {
    throw new RefusedRequest('body-malformed', 'The body is not JSON.', { field: 'body' })
  }
}

/** Bytes that are no UTF-8 would all become one sign, and two different texts the same. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new RefusedRequest('body-malformed', 'The body is not UTF-8.', { field: 'body' })
  }
}

function refuseAmbiguous(text: string): void {
  const open: Open[] = []
  let before = ''
  for (const [token] of text.matchAll(tokens)) {
    const inner = open.at(-1)
    if (token === '{' || token === '[') {
      if (open.length === deepest) refuse('is nested too deeply', open)
      open.push({ keys: token === '{' ? new Set() : null, key: '', index: 0 })
    } else if (token === '}' || token === ']') open.pop()
    else if (token === ',') {
      if (inner !== undefined) inner.index += 1
    } else {
      if (inner?.keys != null && (before === '{' || before === ',')) noteKey(inner, inner.keys, token, open)
      if (token.includes('\\u') && unstorable.test(wordOf(token))) refuse('holds a character that is none', open)
    }
    before = token
  }
}

function noteKey(inner: Open, keys: Set<string>, token: string, open: readonly Open[]): void {
  inner.key = wordOf(token)
  if (inner.key === '__proto__') refuse('is not a name that is known', open)
  if (keys.has(inner.key)) refuse('stands twice', open)
  keys.add(inner.key)
}

/** Two writings of one key, `a` and `\u0061`, are the same key. */
function wordOf(token: string): string {
  try {
    return String(JSON.parse(token))
  } catch {
    throw new RefusedRequest('body-malformed', 'The body is not JSON.', { field: 'body' })
  }
}

function refuse(what: string, open: readonly Open[]): never {
  const path = open.map(({ keys, key, index }) => (keys === null ? `[${index}]` : `.${key}`)).join('')
  const field = path.replace(/^\./, '') || 'body'

  throw new RefusedRequest('body-malformed', `The member ${field} of the body ${what}.`, { field })
}
