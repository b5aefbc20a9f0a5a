export * from './amount.ts'
export * from './points.ts'
export * from './read.ts'
