/** Lets one at a time work, in the order of asking. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Turns at a database inside the program. Between two of them the program hears who else asks: without that, whoever was
 * let in first would be served to the end while others were not even heard.
 */
export function takingTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()

  return (work) => {
    const turn = last.then(work)
    last = turn.then(heard, heard)

    return turn
  }
}

function heard(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
