import { mountPane } from '../pane/index.tsx'
import { start } from './start.tsx'

start(mountPane)
