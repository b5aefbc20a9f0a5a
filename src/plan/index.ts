export type { MatrixKind } from '../matrices/index.ts'
export * from './absence.ts'
export * from './axes.ts'
export { axisCodeReader } from './axis-code.ts'
export { cellsOfPlan, cellsOfProject } from './cells.ts'
export type { CollectivityKind } from './collectivity-kind.ts'
export { shortHash } from './hash.ts'
export {
  type Identity,
  type IdentityRecord,
  identify,
  identifyParts,
  type KnownProject,
  type KnownThing,
  knownProjectOf,
} from './identity.ts'
export { identifyInTurn } from './identity-in-turn.ts'
export * from './known.ts'
export { pairEqual, pairNear } from './pairs.ts'
export { declaredYears } from './period.ts'
export { partsOf, readPlan } from './read.ts'
export { type Rereader, rereader } from './reread.ts'
export { sameShape } from './same-shape.ts'
export * from './settings.ts'
export { changedStrands, labelStrands, type Strand } from './strands.ts'
export * from './types.ts'
