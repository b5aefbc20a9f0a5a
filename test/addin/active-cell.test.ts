import { activeCellOf } from '../../src/addin/active-cell.ts'

it('which cell a person is at is asked in one request', async () => {
  let syncs = 0
  const ready = <T>(value: T): T => {
    if (syncs === 0) throw new Error('read before it was loaded')
    return value
  }
  const worksheet = {
    load: () => worksheet,
    get name() {
      return ready('ورقة')
    },
  }
  const cell = {
    worksheet,
    load: () => cell,
    get rowIndex() {
      return ready(6)
    },
    get columnIndex() {
      return ready(2)
    },
  }
  const context = {
    workbook: { getActiveCell: () => cell },
    sync: async () => {
      syncs += 1
    },
  } as unknown as Excel.RequestContext

  const at = await activeCellOf({ run: (_, act) => act(context) })()

  expect({ at, syncs }).toEqual({ at: { sheet: 'ورقة', row: 6, column: 2 }, syncs: 1 })
})
