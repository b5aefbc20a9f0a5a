export * from './chosen.ts'
export * from './fix.ts'
export * from './promise.ts'
