import { placings } from './library.ts'
import { readsAlike } from './reads-alike.ts'

readsAlike('where rows and columns stand', placings)
