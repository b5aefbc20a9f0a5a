import { cellShareScaleGuessed } from '../../../src/rules/cell/share-scale-guessed.ts'
import { pictures, sheet } from '../../picture.ts'

pictures(cellShareScaleGuessed, {
  clean: {
    'percent formats': sheet`
      {item} | {tracking} | {weight}
      a      | people     | 60%
      b      | pages      | 40%
    `,
    'points under a percent header': sheet`
      {item} | {tracking} | {weight}
      a      | people     | 60
      b      | pages      | 40
    `,
  },
  found: {
    'fractions under a percent header': sheet`
      {item} | {tracking} | {weight} ◂V08
      a      | people     | 0.6
      b      | pages      | 0.4
    `,
    'points under a header without a sign, a third of them text': sheet`
      {item} | {tracking} | الوزن ◂V08
      a      | people     | 33.33
      b      | pages      | '33.33
      c      | copies     | 33.34
    `,
  },
})
