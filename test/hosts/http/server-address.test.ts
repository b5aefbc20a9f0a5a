import { readServerAddress, withoutPassword } from '../../../src/hosts/http/server-address.ts'

describe('the address of a server', () => {
  it.each([
    ['https://platform.example', 'https://platform.example'],
    ['HTTPS://Platform.Example:443/a/b//', 'https://platform.example/a/b'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]'],
    ['http://127.0.0.1:7236/', 'http://127.0.0.1:7236'],
    ['http://localhost:7236', 'http://localhost:7236'],
    ['http://[::1]:7236/', 'http://localhost:7236'],
  ])('%s is asked at %s', (text, address) => {
    expect(readServerAddress(text)).toEqual({ address })
  })

  it.each([
    ['http://platform.example', 'open'],
    ['http://127.0.0.1.example', 'open'],
    ['http://[::2]:80', 'open'],
    ['platform.example', 'no-address'],
    ['ftp://127.0.0.1', 'no-address'],
    ['https://me:word@platform.example', 'no-address'],
    ['https://platform.example/?a=b', 'no-address'],
    ['https://platform.example/#a', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['', 'no-address'],
  ])('%s is none: %s', (text, trouble) => {
    expect(readServerAddress(text)).toEqual({ trouble })
  })

  it('is shown without a password', () => {
    expect(withoutPassword('https://me:word@platform.example/a')).toBe('https://…@platform.example/a')
  })
})
