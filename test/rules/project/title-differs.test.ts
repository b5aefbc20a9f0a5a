import { projectTitleDiffers } from '../../../src/rules/project/title-differs.ts'
import { pictures, sheet } from '../../picture.ts'

const followed = sheet`
  {code} | {axis} | {title}            | {item}  | {tracking} | {weight}
  P-01   | people | إذاعة الجماعة      | meeting | people     | 100%
`

pictures(projectTitleDiffers, {
  clean: {
    'spaces, line breaks, tatweel, hamza and a full stop': [
      sheet`
        {code} | {axis} | {title}              | {item}  | {years} | {cost}
        P-01   | people | * اذاعة\nالجمـاعة.   | meeting | 2024    | 10
      `,
      followed,
    ],
    'a title that stands in one matrix only': sheet`
      {code} | {axis} | {title} | {item}  | {years} | {cost}
      P-01   | people | window  | meeting | 2024    | 10
    `,
    'a title that cannot be read': [
      sheet`
        {code} | {axis} | {title}     | {item}  | {years} | {cost}
        P-01   | people | #NAME? ◂V01 | meeting | 2024    | 10
      `,
      followed,
    ],
  },
  found: {
    'the second of two matrices': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years} | {cost}
        P-01   | people | open window for people | meeting | 2024 | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   | people | open windows for all people ◂P02 | meeting | people | 100%
      `,
    ],
    'the first matrix, where the other two agree': [
      sheet`
        {code} | {axis} | {title}   | {item}  | {years} | {cost}
        P-01   | people | wind ◂P02 | meeting | 2024    | 10
      `,
      sheet`
        {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024}
        P-01   | people | window  | 10     | meeting | 10         | 0           | 10
      `,
      sheet`
        {code} | {axis} | {title} | {item}  | {tracking} | {weight}
        P-01   | people | window  | meeting | people     | 100%
      `,
    ],
    'two odd rows of a flat table': sheet`
      {code} | {axis} | {title}                     | {item}  | {tracking} | {weight}
      P-01   | people | window on the council       | meeting | people     | 50%
      P-01   | people | window on the council       | visit   | people     | 20%
      P-01   | people | window on the councils ◂P02 | report  | people     | 10%
      P-01   | people | window on the councils      | copy    | people     | 10%
      P-01   | people | window on the council       | paint   | people     | 10%
      P-02   | people | door to the council         | meeting | people     | 50%
      P-02   | people | door to the council         | visit   | people     | 20%
      P-02   | people | door to the council         | report  | people     | 20%
      P-02   | people | door to the council         | paint   | people     | 5%
      P-02   | people | door to the council         | print   | people     | 5%
    `,
    'the first row of a flat table': sheet`
      {code} | {axis} | {title}                     | {item}  | {tracking} | {weight}
      P-01   | people | windows on the council ◂P02 | meeting | people     | 50%
      P-01   | people | window on the council       | visit   | people     | 20%
      P-01   | people | window on the council       | report  | people     | 10%
      P-01   | people | window on the council       | paint   | people     | 10%
      P-01   | people | window on the council       | print   | people     | 10%
    `,
  },
})
