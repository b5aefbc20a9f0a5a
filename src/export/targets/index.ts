import { ckan } from './ckan.ts'
import { datapackage } from './data-package.ts'
import { ogp } from './ogp.ts'
import { remacto } from './remacto.ts'

export type { BookColumn, BookFormat, BookSheet, BookValue, TableBook } from './book.ts'
export {
  type CkanDataset,
  type CkanResource,
  dataStoreFields,
  dataStoreKey,
  dataStoreRecords,
  datasetOf,
} from './ckan.ts'
export { type Licence, openDatabaseLicence } from './licences.ts'
export { MappingTrouble, mappedTarget, readMapping } from './mapping.ts'
export { type Mapping, mappingSchema } from './mapping-schema.ts'
export { bookOf } from './remacto.ts'
export * from './target.ts'

/** Every target that needs nothing but the rows; a mapping file makes others. */
export const targets = { remacto, datapackage, ckan, ogp } as const

/** The name of a target. */
export type TargetName = keyof typeof targets
