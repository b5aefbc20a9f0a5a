export * from './said.ts'
