import { cellShareUnreadable } from '../../../src/rules/cell/share-unreadable.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(cellShareUnreadable, {
  clean: {
    'every accepted writing': sheet`
      {item} | {tracking} | {weight} | {achieved}
      a      | people     | '٢٠٪     | '5,5 %
      b      | pages      | '% 30    | '-
      c      | copies     | 50%      | 33.33%
    `,
  },
  found: {
    'words in a weight, and no sum besides': sheet`
      {item} | {tracking} | {weight}
      a      | people     | 60%
      b      | pages      | the rest ◂V10
    `,
    'a fraction in an achieved share': sheetIn('fr')`
      {item} | {tracking} | {weight} | {achieved}
      a      | people     | 100%     | '2/3 ◂V10
    `,
  },
})
