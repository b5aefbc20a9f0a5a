export { catalogue, type FactsOf, type RuleId } from './catalogue.ts'
export * from './findings.ts'
export * from './rule.ts'
export * from './run.ts'
