export { mergeCopies, withEdits } from './merge.ts'
export { sameContent } from './same.ts'
export * from './types.ts'
