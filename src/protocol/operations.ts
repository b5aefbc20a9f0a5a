import type { ProblemCode } from './problems.ts'
import type { SchemaName } from './schemas.ts'

/** One request of the protocol. */
export interface Operation {
  readonly id: string
  readonly method: 'get' | 'post' | 'put'
  /** Parameters stand in braces. */
  readonly path: string
  readonly summary: string
  /** Whether it asks for the member's token. */
  readonly secured: boolean
  readonly headers?: readonly 'Idempotency-Key'[]
  readonly body?: SchemaName
  readonly answer: SchemaName
  readonly answerStatus?: 201
  readonly problems: readonly ProblemCode[]
}

const plan = '/v1/members/{memberId}/plans/{period}'
const reading: readonly ProblemCode[] = ['parameter-invalid', 'token-missing', 'not-your-member', 'too-many-requests']
const writing: readonly ProblemCode[] = [...reading, 'body-invalid', 'body-too-large', 'body-not-json', 'unavailable']

/** Every request of protocol v1, as the document and the receiver have them. */
export const operations: readonly Operation[] = [
  {
    id: 'planState',
    method: 'get',
    path: plan,
    summary: 'What is published now: revision, content hash, keys and hashes of the rows',
    secured: true,
    answer: 'PlanState',
    problems: reading,
  },
  {
    id: 'openDraft',
    method: 'post',
    path: `${plan}/revisions`,
    summary: 'Opens a draft on a base revision; the same key gives the same draft',
    secured: true,
    headers: ['Idempotency-Key'],
    body: 'DraftRequest',
    answer: 'Draft',
    answerStatus: 201,
    problems: [...writing, 'key-missing', 'base-moved', 'key-reused'],
  },
  {
    id: 'draftState',
    method: 'get',
    path: `${plan}/drafts/{draft}`,
    summary: 'A draft with the rows that it has received, or its receipt',
    secured: true,
    answer: 'Draft',
    problems: [...reading, 'not-found'],
  },
  {
    id: 'putRows',
    method: 'put',
    path: `${plan}/revisions/{draft}/rows`,
    summary: 'Puts rows into a draft, or takes them out of the plan; safe to repeat',
    secured: true,
    body: 'RowsRequest',
    answer: 'RowsAnswer',
    problems: [...writing, 'not-found', 'draft-published', 'draft-full', 'row-invalid'],
  },
  {
    id: 'publishDraft',
    method: 'post',
    path: `${plan}/revisions/{draft}/publish`,
    summary: 'Publishes all of a draft or nothing; repeating it gives the same receipt',
    secured: true,
    body: 'PublishRequest',
    answer: 'Receipt',
    problems: [
      ...writing,
      'not-found',
      'base-moved',
      'vanishing-unconfirmed',
      'vanishing-unexplained',
      'content-differs',
      'row-invalid',
    ],
  },
  {
    id: 'history',
    method: 'get',
    path: `${plan}/revisions`,
    summary: 'The receipts of all revisions, the latest first',
    secured: true,
    answer: 'History',
    problems: reading,
  },
  {
    id: 'revision',
    method: 'get',
    path: `${plan}/revisions/{revision}`,
    summary: 'A revision with its rows',
    secured: true,
    answer: 'PublishedRevision',
    problems: [...reading, 'not-found'],
  },
  {
    id: 'summary',
    method: 'get',
    path: '/v1/summary',
    summary: 'Totals and progress over all that is published, by member, kind, region, axis and year',
    secured: false,
    answer: 'Summary',
    problems: ['too-many-requests', 'unavailable'],
  },
]
