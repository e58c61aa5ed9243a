import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { WholeEntryView } from '../../src/contract/entry.views.js';
import type { ProblemResponse } from '../../src/contract/problem.js';
import type { CommandAnswer, GuestAnswer } from '../../src/contract/responses.js';

/** An answer as it came. */
export interface Answer<T> {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly body: T;
}

/** Between two looks at an entry; a crowd that looks more often would be a load test of its own. */
const POLL_MS = 60;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Somebody who uses the service over REST. */
export class Person {
  private constructor(
    public baseUrl: string,
    readonly token: string,
    readonly user: string,
  ) {}

  /** Somebody without a token. */
  static nobody(baseUrl: string): Person {
    return new Person(baseUrl, '', '');
  }

  static async guest(baseUrl: string, body: object = {}): Promise<Person> {
    const { body: guest } = await Person.nobody(baseUrl).call<GuestAnswer>('POST', '/guests', body);
    return new Person(baseUrl, guest.token, guest.user_uid);
  }

  /** The same person with another token. */
  as(token: string): Person {
    return new Person(this.baseUrl, token, this.user);
  }

  /** One request, as it is. @param body an object is sent as JSON, a string as it stands. */
  async call<T = ProblemResponse>(
    method: Method,
    path: string,
    body?: object | string,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const answer = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: {
        ...(this.token === '' ? {} : { Authorization: `Bearer ${this.token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      headers: answer.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as T,
    };
  }

  /** A command, sent again under its key until it is answered, as a good client does. */
  async command(
    path: string,
    body: object = {},
    key: string = randomUUID(),
    method: Method = 'POST',
  ): Promise<CommandAnswer> {
    for (;;) {
      try {
        const answer = await this.call<CommandAnswer & ProblemResponse>(method, path, body, {
          'Idempotency-Key': key,
        });
        if (answer.status < 300) return answer.body;
        if (answer.status < 500) throw new Refused(answer.body.code);
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
      await pause(50);
    }
  }

  async entry(uid: string, position?: string): Promise<WholeEntryView> {
    const headers = position === undefined ? {} : { 'Journal-Position': position };
    const { status, body } = await this.call<WholeEntryView>(
      'GET',
      `/entries/${uid}`,
      undefined,
      headers,
    );
    if (status !== 200) throw new Error(`entry: ${String(status)}`);
    return body;
  }

  /** Waits until a command's generation has ended. */
  async outcome(
    { entry_uid, generation }: CommandAnswer,
    patienceMs = 20_000,
  ): Promise<WholeEntryView> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      await pause(POLL_MS);
      const seen = await this.entry(entry_uid).catch(() => undefined);
      const found = seen?.generations.find(({ uid }) => uid === generation?.uid);
      const ended = found?.state === 'succeeded' || found?.state === 'failed';
      if (seen !== undefined && ended) return seen;
      if (Date.now() > deadline) throw new Error('The generation has not ended in time');
    }
  }

  /** A new entry, greeted. */
  async begin(): Promise<CommandAnswer> {
    const started = await this.command('/entries');
    await this.outcome(started);
    return started;
  }
}

/** A command that was answered with a problem of the client's. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
