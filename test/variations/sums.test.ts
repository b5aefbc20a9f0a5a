import { sums } from './library.ts'
import { readsAlike } from './reads-alike.ts'

readsAlike('how rows of sums are labelled', sums)
