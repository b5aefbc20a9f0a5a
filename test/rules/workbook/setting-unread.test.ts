import { workbookSettingUnread } from '../../../src/rules/workbook/setting-unread.ts'
import { pictures, sheet, sheetIn } from '../../picture.ts'

pictures(workbookSettingUnread, {
  clean: {
    'settings that mean something': sheet`
      {collectivity}    | town
      {region}          | coast
      schedule/same-day | off
      سلم النسب         | points
    `,
  },
  found: {
    'a severity that there is not': sheet`
      {collectivity}    | town
      {region}          | coast
      schedule/same-day | fatal ◂W06
    `,
    'a code pattern without a running number, and a scale of its own': sheetIn('fr')`
      {collectivity} | town
      {region}       | coast
      Modèle de code | PO-YY-AXIS ◂W06
      Share scale    | per mille ◂W06
    `,
  },
})
