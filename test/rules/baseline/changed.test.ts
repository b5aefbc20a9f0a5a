import { baselineChanged } from '../../../src/rules/baseline/changed.ts'
import { pictures, sheet } from '../../picture.ts'

const budget = sheet`
  {code} | {axis} | {title} | {cost}     | {item}  | {itemCost}  | {mobilised} | {2024}
  P-01   | open   | window  | 400        | meeting | 400         | 100         | 300
`
const monitoring = sheet`
  {code} | {axis} | {title} | {item}  | {start}    | {end}      | {tracking} | {weight} | {impact} | {maximum}
  P-01   | open   | window  | meeting | 2024-01-01 | 2024-12-31 | people     | 60%      | trust    | 100%
         |        |         |         |            |            | rooms      | 40%      |          |
`
const adopted = sheet`
  تاريخ المصادقة | رمز المشروع المصادق عليه | العنصر      | التسمية المصادق عليها | التكلفة المصادق عليها | الاعتمادات المعبأة المصادق عليها | الاعتمادات المبرمجة المصادق عليها | البداية المصادق عليها | النهاية المصادق عليها | النسبة القصوى المصادق عليها | بصمة العنصر | بصمة الأصل
  2024-02-01     | P-01                     | مشروع       | window                | 400.00                |                                  |                                   |                       |                       |                             | p           |
  2024-02-01     | P-01                     | نشاط        | *meeting;             | 400                   | 100                              | 2024: 300.00                      | 2024-01-01            | 2024-12-31            |                             | a           | p
  2024-02-01     | P-01                     | مؤشر التتبع | people                |                       |                                  |                                   |                       |                       | 60                          | t1          | a
  2024-02-01     | P-01                     | مؤشر التتبع | rooms                 |                       |                                  |                                   |                       |                       | 40                          | t2          | a
  2024-02-01     | P-01                     | مؤشر الأثر  | trust                 |                       |                                  |                                   |                       |                       | 100                         | i           | p
`
const earlier = sheet`
  Adopté le  | Code du projet adopté | Élément  | Intitulé adopté | Coût adopté | Empreinte de l'élément | Empreinte de l'ensemble
  2023-02-01 | P-01                  | Projet   | window          | 1           | p                      |
  2024-02-01 | P-01                  | Projet   | window          | 400         | p                      |
  2024-02-01 | P-01                  | Activité | meeting         | ?           | a                      | p
`

pictures(baselineChanged, {
  clean: {
    'nothing is remembered': [budget, monitoring],
    'all is as it was adopted': [budget, monitoring, adopted],
    'what was adopted last counts': [budget, earlier],
  },
  found: {
    'the title of a project': [
      sheet`
        {code} | {axis} | {title}        | {cost} | {item}  | {itemCost} | {mobilised} | {2024}
        P-01   | open   | windows ◂M01   | 400    | meeting | 400        | 100         | 300
      `,
      adopted,
    ],
    'costs and credits': [
      sheet`
        {code} | {axis} | {title} | {cost}   | {item}  | {itemCost} | {mobilised} | {2024}
        P-01   | open   | window  | 500 ◂M01 | meeting | 500 ◂M01   | 100         | 400 ◂M01
      `,
      adopted,
    ],
    'an emptied amount, and a year that is new': [
      sheet`
        {code} | {axis} | {title} | {cost} | {item}  | {itemCost} | {mobilised} | {2024} | {2025}
        P-01   | open   | window  | 400    | meeting | 400        | 0 ◂M01      | 300    | 100 ◂M01
      `,
      adopted,
    ],
    'days and weights': [
      sheet`
        {code} | {axis} | {title} | {item}  | {start}    | {end}           | {tracking} | {weight}  | {impact} | {maximum}
        P-01   | open   | window  | meeting | 2024-01-01 | 2024-11-30 ◂M01 | people     | 50% ◂M01  | trust    | 100%
               |        |         |         |            |                 | rooms      | 50% ◂M01  |          |
      `,
      adopted,
    ],
    'the years of a project': [
      sheet`
        {code} | {axis} | {title} | {item}  | {years}          | {cost}
        P-01   | open   | window  | meeting | 2024-2025 ◂M01   | 400
      `,
      sheet`
        Adopted on | Adopted project code | Item    | Adopted title | Adopted years | Adopted cost | Item fingerprint | Owner fingerprint
        2024-02-01 | P-01                 | Project | window        | 2024          | 400          | p                |
        2024-02-01 | P-01                 | Activity | meeting      |               |              | a                | p
      `,
    ],
  },
})
