export type { MatrixKind } from '../matrices/index.ts'
export * from './settings.ts'
export * from './types.ts'
