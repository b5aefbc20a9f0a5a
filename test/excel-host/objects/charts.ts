import type { ChartState } from '../book/state.ts'
import { type Session, sheetWith } from '../session.ts'
import type { Thing } from '../wire/thing.ts'

/** The charts of a sheet. */
export function charts(session: Session, sheetId: string): Thing {
  return {
    type: 'ChartCollection',
    items: () => sheetWith(session, sheetId).charts.map(chartThing),
    methods: {
      add(type, source) {
        const of = String((source as Thing).read?.address?.())
        const chart: ChartState = { type: String(type), of, title: '', over: '' }
        sheetWith(session, sheetId).charts.push(chart)
        return chartThing(chart)
      },
    },
  }
}

function chartThing(chart: ChartState): Thing {
  return {
    type: 'Chart',
    id: chart.of,
    parts: {
      title: () => ({
        type: 'ChartTitle',
        read: { text: () => chart.title },
        set: {
          text: (text) => {
            chart.title = String(text)
          },
        },
      }),
    },
    methods: {
      setPosition: (first, last) => {
        chart.over = `${cell(first)}:${cell(last)}`
      },
    },
  }
}

function cell(given: unknown): string {
  return typeof given === 'string' ? given : String((given as Thing).read?.address?.())
}
