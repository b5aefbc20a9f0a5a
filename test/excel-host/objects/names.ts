import type { NameState } from '../book/state.ts'
import type { Session } from '../session.ts'
import { Refusal, type Thing } from '../wire/thing.ts'

/** The names of the workbook. */
export function names(session: Session): Thing {
  const found = (key: unknown) => {
    const name = session.state.names.find((each) => each.name.toLowerCase() === String(key).toLowerCase())
    return name === undefined ? null : nameThing(session, name)
  }

  return {
    type: 'NamedItemCollection',
    items: () => session.state.names.map((name) => nameThing(session, name)),
    item(key) {
      const name = found(key)
      if (name === null) throw new Refusal('ItemNotFound', `no name ${key}`)
      return name
    },
    methods: {
      getItemOrNullObject: found,
      add(name, target) {
        if (found(name) !== null) throw new Refusal('ItemAlreadyExists', `the name ${name} exists`)

        const formula = typeof target === 'string' ? target : `=${(target as Thing).read?.address?.()}`
        const added: NameState = { name: String(name), formula, visible: true }
        session.state.names.push(added)
        return nameThing(session, added)
      },
    },
  }
}

function nameThing(session: Session, name: NameState): Thing {
  return {
    type: 'NamedItem',
    id: name.name,
    read: { name: () => name.name, formula: () => name.formula, visible: () => name.visible },
    set: {
      visible: (visible) => {
        name.visible = visible === true
      },
    },
    methods: {
      delete: () => {
        session.state.names = session.state.names.filter((each) => each !== name)
      },
    },
  }
}
