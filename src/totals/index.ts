export { type Amounts, projectTotals, sumAmounts } from './amounts.ts'
export * from './totals.ts'
