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
        const chart: ChartState = {
          type: String(type),
          of: { sheet: sheetId, cells: cellsOf(source) },
          title: '',
          over: '',
        }
        sheetWith(session, sheetId).charts.push(chart)
        return chartThing(chart)
      },
    },
  }
}

function chartThing(chart: ChartState): Thing {
  return {
    type: 'Chart',
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
        chart.over = `${cellsOf(first)}:${cellsOf(last)}`
      },
    },
  }
}

function cellsOf(given: unknown): string {
  const text = typeof given === 'string' ? given : String((given as Thing).read?.address?.())

  return text.slice(text.lastIndexOf('!') + 1)
}
