export { excelHost } from './host.ts'
export { type ExcelProgram, programOf } from './program.ts'
