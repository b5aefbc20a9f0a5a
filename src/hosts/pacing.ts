/** How many milliseconds work goes on before it gives way: less than a person notices while they type. */
const slice = 8

/** Gives way to what a person does whenever a slice of time is used up; asked between two short steps of long work. */
export function pacer(): () => Promise<void> | undefined {
  let start = performance.now()

  return () => {
    if (performance.now() - start < slice) return undefined

    return givenWay().then(() => {
      start = performance.now()
    })
  }
}

/** Waits until the page has done what was waiting for it. */
export function givenWay(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 0)
  })
}
