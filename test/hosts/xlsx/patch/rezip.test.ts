import { unzipSync } from 'fflate'
import { openPackage } from '../../../../src/hosts/xlsx/index.ts'
import { rezip } from '../../../../src/hosts/xlsx/patch/rezip.ts'
import { headersOf } from '../../../../src/hosts/xlsx/patch/zip-records.ts'
import { listZip } from '../../../../src/hosts/xlsx/zip.ts'
import { bytesOf, corpus } from '../corpus.ts'
import { changedParts } from './parts.ts'

const styles = 'xl/styles.xml'
const text = (content: string) => new TextEncoder().encode(content)

describe('an archive written again', () => {
  const archives = corpus.filter(
    (path) => path.startsWith('archives') || path.startsWith('plan') || path.startsWith('by-hand/as-excel'),
  )

  it.each(archives)('%s: changes, adds and takes away what it is told to, nothing else', (path) => {
    const bytes = bytesOf(path)
    const [first = '', second = ''] = listZip(bytes).map(({ name }) => name)
    const after = rezip(
      openPackage(bytes),
      new Map([
        [first, text('changed')],
        ['new.txt', text('added')],
        [second, null],
      ]),
    )

    expect(listZip(after).map(({ name }) => name)).toEqual([
      ...listZip(bytes)
        .map(({ name }) => name)
        .filter((name) => name !== second),
      'new.txt',
    ])
    expect(changedParts(bytes, after)).toEqual([first, second, 'new.txt'].sort())
    // Another program's reader checks sizes and headers by itself; a comment that looks like an end is too much for it.
    if (path.endsWith('with-comment.xlsx')) return

    const parts = unzipSync(after)
    expect(Object.keys(parts)).toHaveLength(listZip(after).length)
    expect(new TextDecoder().decode(parts[first])).toBe('changed')
    expect(new TextDecoder().decode(parts['new.txt'])).toBe('added')
  })

  it.each(archives)('%s: keeps times, attributes and names', (path) => {
    const bytes = bytesOf(path)
    const after = rezip(openPackage(bytes), new Map([['new.txt', text('')]]))
    const told = (archive: Uint8Array) =>
      listZip(archive).map((entry) => {
        const { central } = headersOf(archive, entry)
        // Version, flags but that of sizes behind the content, time and day; inner and outer attributes.
        const [version, flags] = [central.subarray(4, 8), central[9]]
        return [entry.name, version, flags, central.subarray(12, 16), central.subarray(36, 42)]
      })

    expect(told(after).slice(0, -1)).toEqual(told(bytes))
  })

  it('is the same from the same', () => {
    const bytes = bytesOf('by-hand/as-excel-saves.xlsx')
    const once = () => rezip(openPackage(bytes), new Map([[styles, text('x')]]))

    expect(once()).toEqual(once())
  })

  it('keeps the comment behind it', () => {
    const bytes = bytesOf('archives/with-comment.xlsx')
    const after = rezip(openPackage(bytes), new Map([[styles, text('x')]]))
    const comment = (archive: Uint8Array) =>
      Buffer.from(archive).subarray(Buffer.from(archive).lastIndexOf('PK\u0005\u0006') + 20)

    expect(comment(after)).toEqual(comment(bytes))
    expect(comment(bytes).length).toBeGreaterThan(2)
  })
})
