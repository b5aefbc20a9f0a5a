export { type Amounts, projectTotals, sumAmounts } from './amounts.ts'
export { sharesOf } from './shares.ts'
export * from './totals.ts'
