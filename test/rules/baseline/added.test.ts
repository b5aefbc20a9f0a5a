import { baselineAdded } from '../../../src/rules/baseline/added.ts'
import { pictures, sheet } from '../../picture.ts'

const adopted = sheet`
  Adopted on | Adopted project code | Item     | Adopted title | Item fingerprint | Owner fingerprint
  2024-02-01 | P-01                 | Project  | window        | p                |
  2024-02-01 | P-01                 | Activity | meeting       | a                | p
`

pictures(baselineAdded, {
  clean: {
    'nothing is remembered': sheet`
      {code} | {axis} | {title} | {item} | {years}
      P-01   | open   | window  | meeting | 2024
    `,
    'all was adopted': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}
        P-01   | open   | window  | meeting | 2024
      `,
      adopted,
    ],
  },
  found: {
    'an activity': [
      sheet`
        {code} | {axis} | {title} | {item} | {years}
        P-01   | open   | window  | meeting | 2024
               |        |         | a fair for all ◂M02
      `,
      adopted,
    ],
    'a project, and then none of its activities': [
      sheet`
        {code}      | {axis} | {title}          | {item} | {years}
        P-01        | open   | window           | meeting | 2024
        P-02 ◂M02   | open   | something else   | another
      `,
      adopted,
    ],
  },
})
