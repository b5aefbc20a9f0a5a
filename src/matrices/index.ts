export { findMatrices } from './find.ts'
export { layouts, matrixKinds } from './layouts.ts'
export * from './types.ts'
export { usualNames } from './usual-names.ts'
