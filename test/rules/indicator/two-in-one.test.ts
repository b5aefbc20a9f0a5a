import { indicatorTwoInOne } from '../../../src/rules/indicator/two-in-one.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(indicatorTwoInOne, {
  clean: {
    'one bullet, and closing punctuation': sheet`
      {item}  | {tracking}        | {weight} | {impact}                 | {maximum}
      meeting | *عدد الحاضرين؛    | 100%     | * رضى المرتفقين والمرتفقات؛ | 100%
    `,
    'two lines of one sentence': sheet`
      {item}  | {tracking}              | {weight}
      meeting | people there\nand women | 100%
    `,
    'a hyphen within a line': sheet`
      {item}  | {tracking}                 | {weight}
      meeting | green space - play - light | 100%
    `,
  },
  found: {
    'two bulleted lines': sheet`
      {item}  | {tracking}                    | {weight}
      meeting | * people there\n* minutes ◂I07 | 100%
    `,
    'after a semicolon, in an impact indicator': sheet`
      {item}  | {tracking}   | {weight} | {impact}                                   | {maximum}
      meeting | people there | 100%     | *استغلال البيانات؛ *تجويد الخدمات؛ ◂I07 | 100%
    `,
    'three with dashes, and a sum that is wrong': sheetIn('fr')`
      {item}  | {tracking}                            | {weight}
      meeting | - people there\n- minutes\n- tea ◂I07 | 60%
      report  | pages                                 | 30% ◂I01
    `,
  },
})
