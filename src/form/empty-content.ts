import type { CollectivityKind, FormWords } from '../lang/index.ts'
import type { AxisContent, PlanContent, ProjectContent } from './content.ts'

/** What is known of a plan before anybody writes it. */
export interface FreshPlan {
  readonly kind: CollectivityKind
  readonly collectivity: string
  readonly region: string | null
  readonly memberId: number | null
  readonly period: PlanContent['period']
  readonly axes: readonly AxisContent[]
  /** How many projects there is room for. */
  readonly projects: number
}

const room: ProjectContent = {
  title: '',
  axis: '',
  years: '',
  objectives: [],
  links: [],
  partners: [],
  contributions: [],
  activities: [],
  impacts: [],
}

/** A plan with room for its projects and nothing written in it. */
export function emptyContent({ projects, ...known }: FreshPlan, { coCreation: words }: FormWords): PlanContent {
  const { channels, reasons } = words

  return {
    ...known,
    adopted: null,
    projects: Array.from({ length: projects }, () => room),
    coCreation: {
      meetings: [],
      channels: channels.usual.map((channel) => ({ channel, received: null, selected: null, refused: null })),
      reasons: reasons.usual.map((label) => ({ label, count: null })),
      proposals: [],
      rework: { cancelled: null, merged: null, afterMerging: null, reworded: null, unchanged: null },
    },
  }
}
