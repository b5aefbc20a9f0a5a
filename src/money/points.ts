import type { Decimal } from 'decimal.js'
export type Points = Decimal
