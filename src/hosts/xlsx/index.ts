export * from './package.ts'
export * from './read.ts'
export * from './unreadable.ts'
