import { ApiProperty } from '@nestjs/swagger';

/**
 * Every way in which a request can fail, with its HTTP status and what to do about it. The same codes come over
 * the socket. A code is never given another meaning; clients switch on it.
 */
export const PROBLEMS = {
  'invalid-request': [400, 'The request does not have the right form; `errors` says where.'],
  'malformed-json': [
    400,
    'The body is not JSON. Send an object with Content-Type: application/json.',
  ],
  'text-empty': [400, 'There are no words in it. Write something first.'],
  'text-too-long': [400, 'The text is too long. Shorten it; nothing was stored.'],
  'not-signed-in': [401, 'A valid token is needed: Authorization: Bearer <token>.'],
  'token-expired': [401, 'The token has expired. Sign in again.'],
  'upgrade-needed': [403, 'This class is premium. Take a free one, or upgrade first.'],
  'not-found': [404, 'There is nothing at this address.'],
  'entry-not-found': [404, 'There is no such entry, or it is not yours.'],
  'item-not-found': [404, 'There is no such item in this entry.'],
  'journey-not-found': [404, 'There is no such class.'],
  'link-not-found': [404, 'This item of the entry holds no link to this class.'],
  'user-journey-not-found': [404, 'There is no such class taken, or it was not you who took it.'],
  'user-not-found': [404, 'There is no such person.'],
  'greeting-in-progress': [409, 'A greeting is being written. Wait for it.'],
  'already-written': [409, 'You have written in this entry; its greeting stays as it is.'],
  'reply-in-progress': [
    409,
    'A reply is being written. Keep your text and send it after the reply.',
  ],
  'no-reply-yet': [409, 'There is no reply in this entry that could be refreshed or tried again.'],
  'nothing-to-retry': [409, 'The reply did not fail. Refresh it for two other classes.'],
  'too-many-messages': [409, 'This entry is full. Start another one.'],
  'journey-withdrawn': [409, 'This class is no longer on offer. Take another one.'],
  'body-too-large': [413, 'The body is too large.'],
  'unsupported-media-type': [415, 'Send JSON: Content-Type: application/json.'],
  'range-not-satisfiable': [
    416,
    'The audio is not that long; `Content-Range` says how long it is.',
  ],
  'opening-not-available': [422, 'Entries cannot begin like this yet. Use the opening `greeting`.'],
  'idempotency-key-reused': [
    422,
    'This Idempotency-Key was used for another request. Take a new one.',
  ],
  'too-many-requests': [
    429,
    'Too many requests in a minute. Wait for as long as Retry-After says; nothing was stored.',
  ],
  internal: [500, 'Something went wrong here. Try again with the same Idempotency-Key.'],
  'audio-unavailable': [
    503,
    'This class cannot be played right now. Its transcript can be read; try the audio again later.',
  ],
  unavailable: [
    503,
    'The service cannot store anything right now. Try again with the same Idempotency-Key.',
  ],
} as const satisfies Record<string, readonly [status: number, detail: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

export class FieldError {
  @ApiProperty({ description: 'Where in the body or query, as a JSON pointer', example: '/text' })
  pointer!: string;

  @ApiProperty({ example: 'text must be a string' })
  detail!: string;
}

/** RFC 9457, `application/problem+json`. */
export class ProblemResponse {
  @ApiProperty({ example: 'urn:journaling:problem:entry-not-found' })
  type!: string;

  @ApiProperty({ example: 'entry not found' })
  title!: string;

  @ApiProperty({ example: 404 })
  status!: number;

  @ApiProperty({ enum: PROBLEM_CODES })
  code!: ProblemCode;

  @ApiProperty({ description: 'What to do about it' })
  detail!: string;

  @ApiProperty({ description: 'The request, as the server logs name it', required: false })
  instance?: string;

  @ApiProperty({ type: [FieldError], required: false })
  errors?: FieldError[];
}
