export { catalogue, type FactsOf, type RuleId } from './catalogue.ts'
export * from './rule.ts'
