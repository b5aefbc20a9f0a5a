/** The kinds of files that are served. */
export type Kind =
  | 'text/html; charset=utf-8'
  | 'text/javascript; charset=utf-8'
  | 'text/css; charset=utf-8'
  | 'text/plain; charset=utf-8'
  | 'application/octet-stream'

/**
 * What the page may do: run and look as its own files say; ask this server, and the platform that a person publishes on,
 * whose address nobody knows before: over a network only where nobody can listen. The one hash is that of an
 * empty `<style>`, which the pane's interface fills rule by rule.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers of every answer. */
export function headersOf(kind: Kind, length: number): { readonly [name: string]: string } {
  return {
    'content-type': kind,
    'content-length': String(length),
    'content-security-policy': policy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
}
