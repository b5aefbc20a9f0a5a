import type { Range } from '../../../src/grid/index.ts'
import type { ConditionalFormatState, SheetState } from '../book/state.ts'
import { newId, type Session, sheetWith } from '../session.ts'
import { Refusal, type Thing } from '../wire/thing.ts'

/** The rules of conditional formatting that touch a range. A new one comes first. */
export function conditionalFormats(session: Session, sheetId: string, areas: readonly Range[]): Thing {
  const sheet = () => sheetWith(session, sheetId)
  const touching = () =>
    sheet().conditionalFormats.filter((rule) => rule.areas.some((area) => areas.some((one) => meet(area, one))))

  return {
    type: 'ConditionalFormatCollection',
    items: () => touching().map((rule) => ruleThing(session, sheetId, rule)),
    item(id) {
      const rule = touching().find((each) => each.id === id)
      if (rule === undefined) throw new Refusal('ItemNotFound', `no conditional format ${id}`)
      return ruleThing(session, sheetId, rule)
    },
    methods: {
      add(type) {
        refuseClosed(session, sheet())

        const rule = { id: newId(session, 'rule'), type: String(type), areas: [...areas], formula: '', fill: '' }
        sheet().conditionalFormats = [rule, ...sheet().conditionalFormats]
        return ruleThing(session, sheetId, rule)
      },
    },
  }
}

/** A protected sheet takes formats where its protection says so. */
function refuseClosed({ readOnly }: Session, { isProtected, formatsOpen }: SheetState): void {
  if (readOnly || (isProtected && !formatsOpen)) throw new Refusal('AccessDenied', 'the sheet is protected')
}

function meet(a: Range, b: Range): boolean {
  return a.row <= b.endRow && b.row <= a.endRow && a.column <= b.endColumn && b.column <= a.endColumn
}

function ruleThing(session: Session, sheetId: string, rule: ConditionalFormatState): Thing {
  const sheet = () => sheetWith(session, sheetId)

  return {
    type: 'ConditionalFormat',
    id: rule.id,
    read: {
      id: () => rule.id,
      type: () => rule.type,
      priority: () => sheet().conditionalFormats.indexOf(rule),
    },
    parts: {
      custom() {
        if (rule.type !== 'Custom') throw new Refusal('InvalidOperation', 'the rule is of another type')
        return customThing(rule)
      },
      customOrNullObject: () => (rule.type === 'Custom' ? customThing(rule) : null),
    },
    methods: {
      delete() {
        refuseClosed(session, sheet())
        sheet().conditionalFormats = sheet().conditionalFormats.filter((each) => each !== rule)
      },
    },
  }
}

function customThing(rule: ConditionalFormatState): Thing {
  return {
    type: 'CustomConditionalFormat',
    parts: {
      rule: () => ({
        type: 'ConditionalFormatRule',
        read: { formula: () => rule.formula },
        set: {
          formula: (formula) => {
            rule.formula = String(formula)
          },
        },
      }),
      format: () => ({
        type: 'ConditionalRangeFormat',
        parts: {
          fill: () => ({
            type: 'ConditionalRangeFill',
            read: { color: () => rule.fill },
            set: {
              color: (color) => {
                rule.fill = String(color)
              },
            },
          }),
        },
      }),
    },
  }
}
