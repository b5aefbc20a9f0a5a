import { baselineRemoved } from '../../../src/rules/baseline/removed.ts'
import { pictures, sheet } from '../../picture.ts'

const plan = sheet`
  {code} | {axis} | {title} | {item} | {years}
  P-01   | open   | window  | meeting | 2024
`

pictures(baselineRemoved, {
  clean: {
    'nothing is remembered': plan,
    'all is still there': [
      plan,
      sheet`
        Adopted on | Adopted project code | Item     | Adopted title | Item fingerprint | Owner fingerprint
        2024-02-01 | P-01                 | Project  | window        | p                |
        2024-02-01 | P-01                 | Activity | meeting       | a                | p
      `,
    ],
  },
  found: {
    'an activity, and a project with all that was in it': [
      plan,
      sheet`
        Adopted on | Adopted project code | Item     | Adopted title        | Item fingerprint | Owner fingerprint
        2024-02-01 | P-01                 | Project  | window               | p                |
        2024-02-01 | P-01                 | Activity | meeting              | a                | p
        2024-02-01 | P-01                 | Activity | a fair for all ◂M03  | b                | p
        2024-02-01 | P-02                 | Project  | something else ◂M03  | q                |
        2024-02-01 | P-02                 | Activity | another              | c                | q
      `,
    ],
  },
})
