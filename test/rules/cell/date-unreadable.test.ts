import { cellDateUnreadable } from '../../../src/rules/cell/date-unreadable.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(cellDateUnreadable, {
  clean: {
    'every accepted writing': sheet`
      {item} | {start}         | {end}
      a      | 2024-01-01      | '31/12/2024
      b      | '1er mars 2024  | '31 دجنبر 2024
      c      | '٢٠٢٤-٠٢-٠١     | '2025/06/30
    `,
    'years of any writing': sheetIn('fr')`
      {code} | {axis} | {title} | {item} | {years}          | {cost}
      P-01   | open   | window  | a      | 'من 2024 إلى 2025 | 400
      P-02   | open   | door    | b      | '2024/2025       | 400
    `,
  },
  found: {
    'a day that no February has': sheet`
      {item} | {start}          | {end}
      a      | '31/02/2024 ◂V09 | 2024-12-31
      b      | 2024-01-01       | 'soon ◂V09
    `,
    'an activity that is repeated with its days': sheet`
      {code} | {item} | {start}    | {end}            | {tracking} | {weight}
      P-01   | a      | 2024-01-01 | 2024-12-31       | people     | 50%
      P-01   | a      | 2024-01-01 | '31/02/2024 ◂V09 | visits     | 50%
    `,
    'years that are none': sheet`
      {code} | {axis} | {title} | {item} | {years}         | {cost}
      P-01   | open   | window  | a      | next year ◂V09  | 400
    `,
  },
})
