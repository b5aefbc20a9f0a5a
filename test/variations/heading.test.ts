import { headings } from './library.ts'
import { readsAlike } from './reads-alike.ts'

readsAlike('how headers are written', headings)
