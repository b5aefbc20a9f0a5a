import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { manifest } from './product.ts'

const schema = join(import.meta.dirname, '..', '..', '..', 'shared', 'office', 'xsd', 'OfficeAppManifestV1_1.xsd')
const xmllint = spawnSync('xmllint', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'infitah-manifest-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Microsoft's schemas may not be copied here: they are held where they lie beside the checkout, and `xmllint` is installed.
const where = existsSync(schema) && xmllint ? describe : describe.skip

where('Microsoft’s schemas (skipped without xmllint, or without the schemas beside the checkout)', () => {
  const validated = (name: string, xml: string) => {
    const file = join(folder, name)
    writeFileSync(file, xml)
    return spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], { encoding: 'utf8' })
  }

  it('accept the manifest', () => {
    const { status, stderr } = validated('manifest.xml', manifest)

    expect({ status, stderr: stderr.trim().endsWith('validates') }).toEqual({ status: 0, stderr: true })
  })

  it.each([
    ['an element out of order', /(<Hosts>[\s\S]*?<\/Hosts>)(\s*<Requirements>[\s\S]*?<\/Requirements>)/, '$2$1'],
    ['an unknown permission', 'ReadWriteDocument', 'ReadEverything'],
    ['a runtime of another lifetime', 'lifetime="long"', 'lifetime="eternal"'],
  ] as const)('refuse %s', (_, from, to) => {
    const faulty = manifest.replace(from, to)

    expect(faulty).not.toBe(manifest)
    expect(validated('faulty.xml', faulty).status).not.toBe(0)
  })
})
