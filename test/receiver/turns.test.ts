import { takingTurns } from '../../src/receiver/database/turns.ts'

describe('turns at a database inside the program', () => {
  it('are taken one at a time, in the order of asking, whatever becomes of those before', async () => {
    const turns = takingTurns()
    const seen: string[] = []
    const work = (name: string) => async () => {
      seen.push(`${name} begins`)
      await null
      seen.push(`${name} ends`)
      if (name === 'one') throw new Error('in vain')
      return name
    }
    const outcomes = await Promise.allSettled(['one', 'two', 'three'].map((name) => turns(work(name))))

    expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  })

  it('leave the program time between two to hear who else asks', async () => {
    const turns = takingTurns()
    const seen: string[] = []
    setImmediate(() => seen.push('heard'))
    await Promise.all(['one', 'two'].map((name) => turns(async () => seen.push(name))))

    expect(seen).toEqual(['one', 'heard', 'two'])
  })
})
