export * from './network.ts'
export * from './retrying.ts'
