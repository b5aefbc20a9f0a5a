/** A file's name and content. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The word behind `#` under which the page's own server holds a workbook; null where there is none. */
export function tokenIn(hash: string): string | null {
  return /^#([\w-]{20,})$/.exec(hash)?.[1] ?? null
}

/** Fetches the workbook that the page's own server holds. */
export async function servedFile(token: string): Promise<NamedBytes> {
  const response = await fetch(`/${token}`)
  if (!response.ok) throw new Error(`${response.status}`)

  const told = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]

  return {
    name: told === undefined ? 'plan.xlsx' : decodeURIComponent(told),
    bytes: new Uint8Array(await response.arrayBuffer()),
  }
}

/** The sample plan that the page carries. */
export function sampleBytes(page: Document): Uint8Array<ArrayBuffer> {
  const text = atob(page.getElementById('sample')?.textContent?.trim() ?? '')

  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
