import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from '../../src/files.ts'
import type { PlanContent } from '../../src/form/index.ts'
import { readPlan } from '../../src/plan/index.ts'
import { contentOf } from './plan-content.ts'

const published = join(import.meta.dirname, '..', 'workbooks', 'plan', 'ait-melloul-2024-2025.typed.xlsx')

/** The codes of the published plan's axes, which its workbook writes only within the codes of its projects. */
const axisCodes = {
  CDAI: 'الشفافية والتواصل والحصول على المعلومة',
  ENOVSP: 'الابتكار وتجويد الخدمات الجماعية',
  PC: 'المشاركة المواطنة',
  EIGS: 'المساواة وإدماج النوع الاجتماعي',
}

/** The published plan as plain data. */
export function samplePlan(): PlanContent {
  const content = contentOf(readPlan(readXlsx(readFileSync(published))), axisCodes)

  return { ...content, adopted: 'الدورة العادية لشهر أكتوبر 2023' }
}
