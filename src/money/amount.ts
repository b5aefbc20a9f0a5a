/** An exact amount in centimes of MAD. */
export type Centimes = bigint
export function sumCentimes(amounts: Iterable<Centimes>): Centimes {
  let t = 0n
  for (const a of amounts) t += a
  return t
}
