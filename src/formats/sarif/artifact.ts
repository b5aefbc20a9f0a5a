import type { Failure, Report } from '../../report/schema.ts'

/** Where a file is among the artifacts of its log. */
export interface ArtifactLocation {
  readonly uri: string
  readonly index: number
}

/** A file that was to be checked; whose plan it is stands in its properties. */
export function artifactOf(outcome: Report | Failure, index: number) {
  const location: ArtifactLocation = { uri: uriOf(outcome.file ?? ''), index }
  if ('error' in outcome) return { location }

  const { plan, asOf, settings } = outcome

  return {
    location,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    properties: { ...plan, asOf, settings },
  }
}

/** A path as a URI reference, percent-encoded; of Windows' paths as well. */
export function uriOf(path: string): string {
  const segments = path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
  const [drive = ''] = segments
  const encoded = segments.map(encodeURIComponent)
  if (/^[A-Za-z]:$/.test(drive)) return `file:///${[drive, ...encoded.slice(1)].join('/')}`

  return (path.startsWith('/') ? 'file://' : path.startsWith('\\\\') ? 'file:' : '') + encoded.join('/')
}
