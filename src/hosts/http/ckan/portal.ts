import { CkanTrouble } from './trouble.ts'

/** A portal and the right to write on it. */
export interface Portal {
  /** Without what follows the portal's own address. */
  readonly address: string
  readonly token: string
  /** The header that carries the token: `Authorization` unless the portal was set up otherwise. */
  readonly header: string
  readonly fetch: typeof fetch
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number
}

/** What an action of CKAN is given: members, or a form with a file. */
export type Input = Readonly<Record<string, unknown>> | FormData

/**
 * Calls an action and gives its result; null where the portal says that there is no such thing.
 * @throws CkanTrouble
 */
export async function callPortal(portal: Portal, action: string, input: Input): Promise<unknown> {
  const answer = await sent(portal, action, input)
  const text = withoutToken(await answer.text().catch(() => ''), portal)
  const read = parsed(text)
  if (read === undefined) throw new CkanTrouble({ kind: 'page', status: answer.status })

  const { success, result, error } = isObject(read) ? read : { error: read }
  if (success === true && answer.ok) return result ?? {}
  if (typeOf(error) === 'Not Found Error') return null

  const detail = detailOf(error)
  const isDenied = answer.status === 401 || answer.status === 403 || typeOf(error) === 'Authorization Error'
  throw new CkanTrouble(isDenied ? { kind: 'denied', detail } : { kind: 'refused', action, detail })
}

/** No redirection is followed: a token goes where it was sent. */
async function sent(
  { address, token, header, fetch, patience }: Portal,
  action: string,
  input: Input,
): Promise<Response> {
  const isForm = input instanceof FormData
  try {
    return await fetch(`${address}/api/3/action/${action}`, {
      method: 'POST',
      headers: { [header]: token, Accept: 'application/json', ...(!isForm && { 'Content-Type': 'application/json' }) },
      body: isForm ? input : JSON.stringify(input),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
  } catch (error) {
    throw new CkanTrouble({ kind: 'unreachable' }, { cause: error })
  }
}

/** Some portals repeat what they were sent. */
function withoutToken(text: string, { token }: Portal): string {
  return token === '' ? text : text.replaceAll(token, '…')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function typeOf(error: unknown): unknown {
  return isObject(error) ? error.__type : undefined
}

const longestDetail = 300

/** What the portal says, field by field where it does. */
function detailOf(error: unknown): string {
  const { __type: type, message, ...fields } = isObject(error) ? error : { message: error }
  const said = Object.entries(fields).map(
    ([name, about]) => `${name}: ${Array.isArray(about) ? about.join(' ') : JSON.stringify(about)}`,
  )
  const text = [message, ...said, ...(message === undefined && said.length === 0 ? [type] : [])]
    .flatMap((part) => (part === undefined ? [] : String(part)))
    .join('; ')

  return text.length > longestDetail ? `${text.slice(0, longestDetail)}…` : text
}
