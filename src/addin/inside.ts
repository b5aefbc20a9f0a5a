export { excelHost, programOf } from '../hosts/excel/index.ts'
export { mountPane } from '../pane/index.tsx'
export { ownWorker } from '../pane/judge/own-worker.ts'
export { sessionOf } from './pane-session.ts'
