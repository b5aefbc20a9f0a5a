import { writeForm } from '../../files.ts'
import { type AxisContent, emptyContent, type PlanContent, planForm } from '../../form/index.ts'
import type { Language } from '../../lang/index.ts'
import { refuseExisting, saveNew } from '../deliver.ts'
import { print } from '../print.ts'
import { screenPage } from '../text/page.ts'
import type { World } from '../world.ts'

/** The options of `infitah new`. */
export interface NewOptions {
  readonly collectivity: string
  readonly period: PlanContent['period']
  readonly projects: number
  readonly out: string
  readonly kind: PlanContent['kind']
  readonly region?: string
  readonly member?: number
  readonly axis?: readonly AxisContent[]
  readonly activities?: number
  readonly indicators?: number
}

const usualRoom = { activities: 6, indicators: 2 }

/** `infitah new`: an empty workbook of a plan, ready to be filled in. */
export async function runNew(options: NewOptions, world: World, language: Language): Promise<number> {
  const { out, activities = usualRoom.activities, indicators = usualRoom.indicators } = options
  await refuseExisting(out, world, language)

  const content = emptyContent(freshPlan(options), language.interface.form)
  const form = planForm(content, { language, room: { activities, indicators }, day: world.today() })
  await saveNew(await writeForm(form), out, world, language)
  const page = screenPage(language, world)
  await print(world.stdout, page.finish([language.interface.command.made(out, language.say)]))

  return 0
}

function freshPlan({ kind, collectivity, region, member, period, axis, projects }: NewOptions) {
  return { kind, collectivity, region: region ?? null, memberId: member ?? null, period, axes: axis ?? [], projects }
}
