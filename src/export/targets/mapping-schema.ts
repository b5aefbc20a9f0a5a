import * as z from 'zod'
import { tableNames, type tables } from '../tables/index.ts'
import { isSource } from './mapping-source.ts'

const words = z
  .strictObject({ ar: z.string().min(1), fr: z.string().min(1), en: z.string().min(1) })
  .partial()
  .refine((given) => Object.keys(given).length > 0)

const column = z
  .strictObject({
    header: words.describe("Text of the heading by language; where the mapping's language has none, the first one"),
    source: z
      .string()
      .describe('A column of the table, or of one that it refers to: `title`, `projects.title`')
      .optional(),
    value: z.string().describe('The same words in every row').optional(),
    format: z
      .enum(['as-is', 'decimal-comma', 'fraction', 'day-month-year', 'one-line'])
      .describe('How a value is written: 4.5 as 4,5; 4.5 as 0.045; 2024-01-31 as 31/01/2024; lines joined to one')
      .default('as-is'),
  })
  .refine(({ source, value }) => (source === undefined) !== (value === undefined), { path: ['source'] })

const table = z
  .strictObject({
    name: z
      .string()
      .max(31)
      .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u)
      .describe('Name of the file, of the sheet or of the member'),
    from: z.enum(tableNames as [keyof typeof tables, ...(keyof typeof tables)[]]),
    columns: z.array(column).min(1),
  })
  .superRefine(({ from, columns }, context) => {
    columns.forEach(({ source }, index) => {
      if (source === undefined || isSource(from, source)) return

      context.addIssue({ code: 'custom', input: source, path: ['columns', index, 'source'] })
    })
  })

/** A platform described in a file: which tables and columns it asks for, under which headings, in which kind of file. */
export const mappingSchema = z
  .strictObject({
    format: z.literal('infitah.mapping/1'),
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .describe('Name of the platform, and of the file where there is one'),
    about: z.string().optional(),
    kind: z.enum(['csv', 'xlsx', 'json']),
    language: z.enum(['ar', 'fr', 'en']).default('ar'),
    separator: z.enum([',', ';', '\t']).describe('Between the fields of a CSV file').default(','),
    tables: z.array(table).min(1),
  })
  .superRefine(({ tables: list, language }, context) => {
    for (const [index, { name, columns }] of list.entries()) {
      const heads = columns.map((one) => headingIn(one, language))
      const twice = heads.findIndex((head, other) => heads.indexOf(head) < other)
      if (list.findIndex((other) => other.name === name) < index) {
        context.addIssue({ code: 'custom', input: name, path: ['tables', index, 'name'] })
      }
      if (twice !== -1) context.addIssue({ code: 'custom', path: ['tables', index, 'columns', twice, 'header'] })
    }
  })

/** A mapping that was read. */
export type Mapping = z.infer<typeof mappingSchema>
/** A column of a mapping. */
export type MappedColumn = Mapping['tables'][number]['columns'][number]

/** The heading of a column: in the mapping's language, else in the first that it is written in. */
export function headingIn({ header }: Pick<MappedColumn, 'header'>, language: Mapping['language']): string {
  return header[language] ?? Object.values(header)[0] ?? ''
}
