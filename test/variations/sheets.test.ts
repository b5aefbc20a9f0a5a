import { sheetings } from './library.ts'
import { readsAlike } from './reads-alike.ts'

readsAlike('which sheets there are', sheetings)
