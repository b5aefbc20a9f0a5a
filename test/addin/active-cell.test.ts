import { activeCellOf } from '../../src/addin/active-cell.ts'
import { programOf } from '../../src/hosts/excel/index.ts'
import { closeAll, open } from '../hosts/excel/opened.ts'
import { madeSheet, madeWorkbook } from '../made/workbook.ts'

afterEach(closeAll)

it('the cell a person is at is asked in one request, whichever end of the selection it is', async () => {
  const workbook = madeWorkbook(madeSheet('s', [[1]]), madeSheet('ورقة', [[1]]))
  const { excel, person } = await open(workbook, { api: '1.9' })
  person.select('ورقة', 'A1:C7', 'C7')
  const at = await activeCellOf(programOf(excel.Excel, excel.Office))()

  expect(at).toEqual({ sheet: 'ورقة', row: 6, column: 2 })
  expect(excel.batches.log).toHaveLength(1)
})
