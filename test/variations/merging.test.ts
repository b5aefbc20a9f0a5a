import { mergings } from './library.ts'
import { readsAlike } from './reads-alike.ts'

readsAlike('how cells are joined and repeated', mergings)
