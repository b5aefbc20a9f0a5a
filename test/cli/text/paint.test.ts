import { colours, noPaint, paintFor } from '../../../src/cli/text/paint.ts'

describe('colours', () => {
  it.each([
    ['a terminal has them', true, {}, colours],
    ['a pipe has none', false, {}, noPaint],
    ['NO_COLOR refuses them', true, { NO_COLOR: '1' }, noPaint],
    ['an empty NO_COLOR says nothing', true, { NO_COLOR: '' }, colours],
    ['FORCE_COLOR asks for them in a pipe', false, { FORCE_COLOR: '1' }, colours],
    ['FORCE_COLOR=0 refuses them', true, { FORCE_COLOR: '0' }, noPaint],
    ['NO_COLOR is stronger than FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, noPaint],
    ['a dumb terminal has none', true, { TERM: 'dumb' }, noPaint],
  ])('%s', (_, isTTY, env, paint) => {
    expect(paintFor({ isTTY }, env)).toBe(paint)
  })

  it('are written whatever the process itself writes to', () => {
    expect(colours.heading('x')).toBe('\u001b[1mx\u001b[22m')
    expect(noPaint.heading('x')).toBe('x')
  })
})
