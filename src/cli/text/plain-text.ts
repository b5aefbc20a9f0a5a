export { oneLine, plainText } from '../../text/index.ts'
