import { execFileSync } from 'node:child_process'
import { tableNames, targets } from '../../../src/export/index.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../../tools/postgres.ts'
import { exportedMended } from '../sample.ts'
import { context } from './context.ts'

// Skipped where Debian's postgresql is not installed.
const suite = postgresPrograms === null ? describe.skip : describe

interface Resource {
  readonly name: string
  readonly schema: {
    readonly fields: readonly {
      name: string
      type: string
      constraints: { required: boolean; enum?: readonly string[] }
    }[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly {
      fields: readonly string[]
      reference: { resource: string; fields: readonly string[] }
    }[]
  }
}

const sqlTypes: { readonly [type: string]: string } = {
  string: 'text',
  integer: 'bigint',
  number: 'numeric(20, 2)',
  date: 'date',
  year: 'smallint',
  boolean: 'boolean',
}

function createTable({ name, schema }: Resource): string {
  const lines = [
    ...schema.fields.map(
      ({ name: field, type, constraints }) =>
        `${field} ${sqlTypes[type]}${constraints.required ? ' not null' : ''}${
          constraints.enum === undefined
            ? ''
            : ` check (${field} in (${constraints.enum.map((word) => `'${word}'`).join(', ')}))`
        }`,
    ),
    `primary key (${schema.primaryKey.join(', ')})`,
    ...(schema.foreignKeys ?? []).map(
      ({ fields, reference }) =>
        `foreign key (${fields.join(', ')}) references "${reference.resource}" (${reference.fields.join(', ')})`,
    ),
  ]

  return `create table "${name}" (${lines.join(', ')});`
}

suite('the CSV files of the data package, in PostgreSQL', () => {
  let server: PostgresServer
  let files: ReadonlyMap<string, string>
  const psql = (commands: string, input = '') =>
    execFileSync('psql', [server.address, '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-c', commands], {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    })

  beforeAll(async () => {
    server = await startPostgres()
    files = new Map(
      (await targets.datapackage.files(exportedMended, context)).map(({ path, content }) => [path, String(content)]),
    )
  }, 30_000)
  afterAll(() => server?.stop())

  it('load with the declared types, keys and references, and add up there', () => {
    const { resources }: { resources: readonly Resource[] } = JSON.parse(files.get('datapackage.json') ?? '')
    psql(resources.map(createTable).join('\n'))
    for (const { name } of resources) {
      psql(`\\copy "${name}" from pstdin with (format csv, header match)`, files.get(`${name}.csv`))
    }

    const counts = tableNames.map((name) => Number(psql(`select count(*) from "${name}"`)))
    expect(counts).toEqual(tableNames.map((name) => exportedMended.tables[name].length))
    expect(psql('select sum(amount) from financing').trim()).toBe('2461996.00')
    expect(() =>
      psql(`\\copy projects from pstdin with (format csv, header match)`, files.get('projects.csv')),
    ).toThrow(/projects_pkey/)
  })
})
