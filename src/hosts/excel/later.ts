export { appendRows } from './append/append.ts'
export { insertSheet } from './insert/insert.ts'
export { layMarks, takeMarks } from './marks/lay.ts'
export { writeCells } from './write/write.ts'
