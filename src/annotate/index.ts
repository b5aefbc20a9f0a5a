export * from './annotation.ts'
export * from './frame.ts'
export type { CellPlace } from './numbered.ts'
