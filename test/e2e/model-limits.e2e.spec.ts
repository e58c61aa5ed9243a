import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GenerationView } from '../../src/contract/entry.views.js';
import { TestDatabase } from '../support/database.js';
import { failureReasons } from '../support/failure-reasons.js';
import { eventually } from '../support/node.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';
import { FAULTS } from '../support/stand-in/faults.js';
import { StandInModel } from '../support/stand-in/stand-in-model.js';

/** So long that a slow machine has finished what is to happen while the server is left alone. */
const REST_MS = 6_000;
const CAP = 6_000;

describe('what a model may be asked', () => {
  let database: TestDatabase;
  let standIn: StandInModel;
  let server: Server | undefined;

  beforeEach(async () => {
    database = await TestDatabase.make();
    standIn = await StandInModel.start();
  });

  afterEach(async () => {
    await server?.stop();
    await standIn.vanish();
    await database.drop();
  });

  async function start(settings: Record<string, string>): Promise<Server> {
    server = await Server.start(database.url, { OPENAI_BASE_URL: standIn.url, ...settings });
    return server;
  }

  /** The reply to a message of this person, in an entry of somebody new if no other is named. */
  async function answered(
    person?: Person,
    entry?: { readonly entry_uid: string },
  ): Promise<GenerationView | undefined> {
    const writer = person ?? (await Person.guest(server?.url ?? ''));
    const { entry_uid } = entry ?? (await writer.begin());
    const sent = await writer.command(`/entries/${entry_uid}/chat`, { text: 'I cannot sleep' });
    return (await writer.outcome(sent)).generations.at(-1);
  }

  it('is nothing for a while after failures in a row, and all of it when the server is back', async () => {
    const { url } = await start({
      OPENAI_RETRIES: '0',
      OPENAI_BREAKER_FAILURES: '3',
      OPENAI_BREAKER_REST_MS: String(REST_MS),
    });
    const breaker = async (): Promise<string | undefined> =>
      /journaling_model_breaker\{use="writing"\} (\d)/.exec(
        await (await fetch(`${url}/metrics`)).text(),
      )?.[1];

    standIn.fault = FAULTS['error-503'];
    expect(await answered()).toMatchObject({ technique: 'companion', attempts: 4 });
    expect(await breaker()).toBe('2');
    expect(standIn.asked).toHaveLength(3);
    const alone = await Promise.all(Array.from({ length: 5 }, () => answered()));
    for (const generation of alone) {
      expect(generation).toMatchObject({ technique: 'companion', attempts: 2 });
    }
    expect(standIn.asked).toHaveLength(3);
    const reasons = await failureReasons(database);
    expect(reasons.slice(3)).toEqual(Array.from({ length: 5 }, () => 'breaker-open'));

    standIn.fault = undefined;
    await eventually(async () => (await answered())?.technique === 'openai', 5 * REST_MS);
    expect(await breaker()).toBe('0');
  }, 60_000);

  it('ends with a person’s allowance, for that person alone', async () => {
    const { url } = await start({ OPENAI_DAILY_TOKENS_PER_PERSON: String(CAP) });
    const ada = await Person.guest(url);
    const entry = await ada.begin();
    const techniques: (string | null | undefined)[] = [];
    while (techniques.at(-1) !== 'companion' && techniques.length < 20) {
      techniques.push((await answered(ada, entry))?.technique);
    }
    expect(techniques.slice(0, 2)).toEqual(['openai', 'openai']);
    expect(techniques.at(-1)).toBe('companion');
    expect(await failureReasons(database)).toEqual(['over-budget']);
    expect(standIn.charged).toBeLessThanOrEqual(CAP);
    const [spent] = await database.query<{ tokens: string }>(
      'SELECT tokens FROM model_spending WHERE spender = $1',
      [ada.user],
    );
    // What the server counted is what stands there, not what was set aside.
    expect(Number(spent?.tokens)).toBe(standIn.charged);
    expect(await answered()).toMatchObject({ technique: 'openai' });
  }, 60_000);

  it('ends with everybody’s allowance', async () => {
    await start({ OPENAI_DAILY_TOKENS: '4000', OPENAI_MAX_TOKENS: '1000' });
    const replies = await Promise.all(Array.from({ length: 8 }, () => answered()));
    const techniques = replies.map((one) => one?.technique);
    expect(new Set(techniques)).toEqual(new Set(['openai', 'companion']));
    expect(standIn.charged).toBeLessThanOrEqual(4000);
    expect(new Set(await failureReasons(database))).toEqual(new Set(['over-budget']));
  }, 60_000);
});
