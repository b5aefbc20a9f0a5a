/** The functions that follow the plan, by the ids that workbooks keep: none may change. */
export const planFunctionNames = ['TOTAL', 'PROGRESS', 'WEIGHTS', 'FINDINGS'] as const

/** The functions that know nothing of the plan. */
export const plainFunctionNames = ['DIRHAMS'] as const
