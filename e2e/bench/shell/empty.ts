import { markPainted } from './painted'

markPainted()
