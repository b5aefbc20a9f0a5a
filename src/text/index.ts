export * from './bullets.ts'
export * from './closeness.ts'
export * from './comparable.ts'
