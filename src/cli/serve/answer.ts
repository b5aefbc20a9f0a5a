import type { Reply, Request } from '../world.ts'
import { headersOf, type Kind } from './headers.ts'

/** A workbook that is served beside the page, under a word that nobody can guess. */
export interface Served {
  readonly token: string
  readonly name: string
  /** Read anew each time, so that a reload of the page shows what was saved since. */
  read(): Promise<Uint8Array>
}

const kinds: readonly (readonly [ending: string, kind: Kind])[] = [
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
]
const workbook = 'application/octet-stream'

/** Answers with the files of the page and the workbook. Paths are names in a list and never lead to the disk. */
export function answerWith(
  page: ReadonlyMap<string, Uint8Array>,
  served: Served | null,
): (request: Request) => Promise<Reply> {
  return async ({ method, target, host }) => {
    // A page of elsewhere whose name was made to lead here still calls it by that name.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host)) return refusal(421)
    if (method !== 'GET' && method !== 'HEAD')
      return { ...refusal(405), headers: { ...refusal(405).headers, allow: 'GET, HEAD' } }

    const [path = ''] = target.split('?')
    const found = path === `/${served?.token}` && served !== null ? await workbookReply(served) : fileReply(page, path)

    return method === 'HEAD' ? { ...found, body: new Uint8Array() } : found
  }
}

function fileReply(page: ReadonlyMap<string, Uint8Array>, path: string): Reply {
  const name = path === '/' ? 'index.html' : path.slice(1)
  const body = path.startsWith('/') ? page.get(name) : undefined
  if (body === undefined) return refusal(404)

  return { status: 200, headers: headersOf(kindOf(name), body.length), body }
}

async function workbookReply({ name, read }: Served): Promise<Reply> {
  const body = await read().catch(() => null)
  if (body === null) return refusal(404)

  const named = { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }

  return { status: 200, headers: { ...headersOf(workbook, body.length), ...named }, body }
}

function kindOf(name: string): Kind {
  return kinds.find(([ending]) => name.endsWith(ending))?.[1] ?? workbook
}

function refusal(status: number): Reply {
  return { status, headers: headersOf('text/plain; charset=utf-8', 0), body: new Uint8Array() }
}
