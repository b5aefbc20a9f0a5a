import { manifestXml } from '../../src/manifest/index.ts'
import { BadAddress, servedAddress } from '../tools/served-address.ts'
import { lintManifest } from './lint.ts'
import { product } from './product.ts'

describe('a manifest for another address', () => {
  it('names no other address, and is as good as the first', () => {
    const xml = manifestXml({ address: 'https://intranet.commune.example/infitah', version: '2.3.4' })

    expect(xml).not.toContain('localhost')
    expect(xml).toContain('<Version>2.3.4.0</Version>')
    expect(lintManifest(xml, product)).toEqual([])
  })

  it('is written safely', () => {
    expect(manifestXml({ address: 'https://a.example/x&y"<', version: '1.0.0' })).toContain(
      'https://a.example/x&amp;y&quot;&lt;/taskpane.html',
    )
  })
})

describe('the address that a manifest is written for', () => {
  it.each([
    ['https://intranet.example/infitah/', 'https://intranet.example/infitah'],
    ['https://INTRANET.example', 'https://intranet.example'],
    ['https://10.0.0.5:8443/a/b//', 'https://10.0.0.5:8443/a/b'],
    ['https://جماعة.example/', 'https://xn--mgbeh7c0c.example'],
  ])('%s is %s', (written, address) => {
    expect(servedAddress(written)).toBe(address)
  })

  it.each([
    '',
    'intranet.example',
    'http://intranet.example',
    'https://a.example/?x=1',
    'https://a.example/#x',
    'https://me:pw@a.example',
    'https://a.example/taskpane.html',
    'file:///C:/infitah',
  ])('%j is refused', (written) => {
    expect(() => servedAddress(written)).toThrow(BadAddress)
  })
})
