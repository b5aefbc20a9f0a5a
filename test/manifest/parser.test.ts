import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const home = join(import.meta.dirname, '..', '..')
// The parser's packages cannot all be loaded by jest; alone, it is also held to asking no network.
const program = `
import net from 'node:net'
net.Socket.prototype.connect = () => { throw new Error('a network was asked for') }
const { OfficeAddinManifest } = (await import('office-addin-manifest')).default
console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile('manifest.xml')))
`

it('Microsoft’s parser reads the manifest as it is meant', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: home, encoding: 'utf8' })

  expect(JSON.parse(said)).toMatchObject({
    id: '62bff9cf-5bbb-4b19-97be-eddfe9929d84',
    version: '1.0.0.0',
    defaultLocale: 'ar-MA',
    displayName: 'انفتاح',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    iconUrl: 'https://localhost:3000/assets/icon-32.png',
    highResolutionIconUrl: 'https://localhost:3000/assets/icon-64.png',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  })
})
