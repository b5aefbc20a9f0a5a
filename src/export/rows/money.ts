import { type Centimes, centimesText, sumCentimes } from '../../money/index.ts'
import { allKnown } from '../../plan/index.ts'
import type { Amounts } from '../../totals/index.ts'

/** Amounts as every table writes them: null where they cannot be known. */
export interface MoneyTexts {
  readonly mobilised: string | null
  readonly programmed: string | null
  readonly cost: string | null
}

/** Sums as a row says them. */
export function moneyTexts({ mobilised, byYear, cost }: Amounts): MoneyTexts {
  const programmed = allKnown([...byYear.values()])

  return {
    mobilised: textOf(mobilised),
    programmed: programmed === null ? null : centimesText(sumCentimes(programmed)),
    cost: textOf(cost),
  }
}

/** An amount with two decimals. */
export function textOf(amount: Centimes | null): string | null {
  return amount === null ? null : centimesText(amount)
}
