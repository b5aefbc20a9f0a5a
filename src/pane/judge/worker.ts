import { answering } from './answer.ts'
import type { JudgeOptions } from './here.ts'
import type { Asked } from './messages.ts'

const post = (answer: unknown) => postMessage(answer)

// What comes first is what the judge is made with.
addEventListener(
  'message',
  ({ data: options }: MessageEvent<JudgeOptions>) => {
    const answer = answering(options, post)
    addEventListener('message', ({ data }: MessageEvent<Asked>) => answer(data))
  },
  { once: true },
)
post({ kind: 'ready' })
