export { consolidate } from './consolidate.ts'
export * from './schema.ts'
