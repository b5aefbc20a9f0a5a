export { readCsv } from './read.ts'
export { csvOf, type Field } from './write.ts'
