import type { Language } from '../lang/index.ts'
import { budgetSheet } from './budget-sheet.ts'
import { coCreationSheet } from './co-creation-sheet.ts'
import type { PlanContent } from './content.ts'
import { axisNames, coverSheet } from './cover-sheet.ts'
import type { FormWorkbook } from './description.ts'
import { draftOf } from './draft.ts'
import { periodText } from './figures.ts'
import { guideSheet } from './guide-sheet.ts'
import type { Room } from './layout.ts'
import { monitoringSheet } from './monitoring-sheet.ts'
import { projectsSheet } from './projects-sheet.ts'

/** How a workbook is made beside what stands in it. */
export interface FormOptions {
  readonly language: Language
  /** Room that every project has, even where nothing is written in it. */
  readonly room: Room
  /** The day it is made, ISO 8601. */
  readonly day: string
}

/** A workbook to fill in, or filled in already, as a plain description: the same options give the same workbook. */
export function planForm(content: PlanContent, { language, room, day }: FormOptions): FormWorkbook {
  const words = language.interface.form
  const draft = draftOf(content, room, words)
  const sheets = [guideSheet, coverSheet, projectsSheet, budgetSheet, monitoringSheet, coCreationSheet]

  return {
    title: [words.plan(periodText(content)), content.collectivity].filter((part) => part !== '').join(' \u2013 '),
    author: content.collectivity,
    day,
    language: language.code,
    dir: language.dir,
    sheets: sheets.map((sheet) => sheet(draft)),
    names: [axisNames(draft)],
  }
}
