import { writings } from './library.ts'
import { readsAlike } from './reads-alike.ts'

readsAlike('how cells are written', writings)
