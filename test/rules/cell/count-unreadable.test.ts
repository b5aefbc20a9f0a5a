import { cellCountUnreadable } from '../../../src/rules/cell/count-unreadable.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(cellCountUnreadable, {
  clean: {
    'a number, in any digits, or among words': sheet`
      {collectivity} | town
      {member}       | '١٥٢
      {firstYear}    | 2026
      {projects}     | 11 projects
      {activities}   | -
    `,
  },
  found: {
    'a letter for a digit': sheet`
      {collectivity} | town
      {region}       | coast
      {projects}     | 1O ◂V11
      {activities}   | many ◂V11
    `,
    'two numbers': sheetIn('fr')`
      {collectivity} | town
      {region}       | coast
      {projects}     | 11 dont 2 reportés ◂V11
    `,
  },
})
