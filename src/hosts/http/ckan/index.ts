export type { Portal } from './portal.ts'
export { mostBytes, type Publishing, publishDataset } from './publish.ts'
export { type CkanFacts, CkanTrouble } from './trouble.ts'
