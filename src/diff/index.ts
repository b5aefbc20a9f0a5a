export { type Compared, differenceOf } from './difference.ts'
export * from './schema.ts'
