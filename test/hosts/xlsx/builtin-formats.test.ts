import { isDateFormat, isPercentFormat } from '../../../src/grid/index.ts'
import { builtinFormat } from '../../../src/hosts/xlsx/builtin-formats.ts'
import { readXlsx } from '../../../src/hosts/xlsx/index.ts'
import { cellsOf } from './as-cells.ts'
import { bytesOf } from './corpus.ts'

const ids = [...Array(200).keys()]

describe('builtinFormat', () => {
  it('shows dates and times for the ids that do', () => {
    const dates = ids.filter((id) => isDateFormat(builtinFormat(id)))

    expect(dates).toEqual([...from(14, 22), ...from(27, 36), ...from(45, 47), ...from(50, 58), ...from(71, 81)])
  })

  it('shows percents for the ids that do', () => {
    expect(ids.filter((id) => isPercentFormat(builtinFormat(id)))).toEqual([9, 10, 67, 68])
  })

  it('has no code for General and for ids without a meaning', () => {
    const bare = ids.filter((id) => builtinFormat(id) === undefined)

    expect(bare).toEqual([0, ...from(23, 26), ...from(82, 199)])
  })

  it('reaches the cells', () => {
    const [sheet] = readXlsx(bytesOf('by-hand/formats-of-other-languages.xlsx')).sheets
    const formats = Object.values(cellsOf(sheet)).map(({ format }) => format)

    expect(formats).toEqual([...from(5, 8), ...from(23, 36), ...from(41, 44), ...from(50, 82)].map(builtinFormat))
  })
})

function from(first: number, last: number): readonly number[] {
  return ids.slice(first, last + 1)
}
