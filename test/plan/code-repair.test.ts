import { patternOf } from '../../src/plan/code-pattern.ts'
import { repairCode } from '../../src/plan/code-repair.ts'

const usual = ['PO-24-25-CIT-01', 'PO-24-25-NUM-02', 'PO-24-25-EQ-03']

function repaired(code: string, codes: readonly string[] = usual): string | null {
  const pattern = patternOf(codes)

  return pattern === null ? null : repairCode(code, pattern)
}

describe('repairCode', () => {
  it.each([
    ['other separators', 'PO_24/25 CIT=04', 'PO-24-25-CIT-04'],
    ['another separator', 'PO-24-25-CIT=04', 'PO-24-25-CIT-04'],
    ['another order', 'PO-CIT-24-25=04', 'PO-24-25-CIT-04'],
    ['the axis first', 'CIT-PO-24-25-04', 'PO-24-25-CIT-04'],
    ['a zero too few', 'PO-24-25-CIT-4', 'PO-24-25-CIT-04'],
    ['a zero too many', 'PO-24-25-CIT-004', 'PO-24-25-CIT-04'],
    ['whole years', 'PO-2024-2025-CIT-04', 'PO-24-25-CIT-04'],
    ['years in one', 'PO-2425-CIT-04', 'PO-24-25-CIT-04'],
    ['small letters', 'po-24-25-cit-04', 'PO-24-25-CIT-04'],
    ['a lost separator', 'PO-24-25-CIT04', 'PO-24-25-CIT-04'],
    ['a slip in the prefix', 'P0-24-25-CIT-04', 'PO-24-25-CIT-04'],
    ['a full stop', 'PO-24-25-CIT-04.', 'PO-24-25-CIT-04'],
    ['a lost axis', 'PO-24-25-04', null],
    ['a lost year', 'PO-24-CIT-04', null],
    ['something else', 'CIT 4', null],
  ])('%s: %s', (_, code, expected) => {
    expect(repaired(code)).toBe(expected)
  })

  it('invents nothing where a part has no known meaning', () => {
    expect(repaired('SG-A-5', ['SG-A-01', 'RH-B-02', 'BH-A-03', 'RH-B-04'])).toBeNull()
  })
})
