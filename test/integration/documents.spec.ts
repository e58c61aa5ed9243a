import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { environmentName, Settings, settingNames } from '../../src/config/settings.js';
import { PROBLEM_CODES, PROBLEMS } from '../../src/contract/problem.js';
import { EVENT_KINDS, type EventType } from '../../src/domain/events.js';
import { ModelActivity } from '../../src/ports/model-activity.port.js';
import { Metrics } from '../../src/operations/metrics.js';
import { contractTypes } from '../support/contract-types.js';
import { TestDatabase } from '../support/database.js';
import { brokenLinks, code, page, pages, reachableFrom, tableRows } from '../support/pages.js';

/** The rows of a page's tables that begin with something in backticks. */
const rowsOf = (path: string): { name: string; cells: string[] }[] =>
  tableRows(page(path).text).flatMap((cells) => {
    const name = code(cells[0]);
    return name === undefined ? [] : [{ name, cells }];
  });

describe('the documents', () => {
  it('have no link that leads nowhere', () => {
    const broken = pages().flatMap((one) => brokenLinks(one).map((link) => `${one.path}: ${link}`));
    expect(broken).toEqual([]);
  });

  it('can all be reached from their index', () => {
    const reached = reachableFrom('docs/README.md');
    const lost = pages().filter(({ path }) => path.startsWith('docs/') && !reached.has(path));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it('say of every setting what it is for and what it is by default', () => {
    // A class has no index; every setting of it is one of these.
    const defaults = new Settings() as unknown as Record<string, string | number | string[]>;
    const settings = [...new Set(settingNames())].map((name) => {
      const value = defaults[name];
      return [environmentName(name), value === undefined ? undefined : String(value)];
    });
    const told = rowsOf('docs/operations.md')
      .filter(({ name }) => /^[A-Z][A-Z_]+$/.test(name))
      .map(({ name, cells }) => [name, code(cells[1])]);
    expect(told.sort()).toEqual(settings.sort());
  });

  it('name every metric', async () => {
    const nothing = {
      sockets: () => 0,
      openGenerations: none,
      parkedStreams: none,
      models: new ModelActivity(),
    };
    const text = await new Metrics({ readers: () => [], ...nothing }).text();
    const metrics = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, kind]) => [
      name,
      kind,
    ]);
    const told = rowsOf('docs/operations.md')
      .filter(({ name }) => /^(journaling|nodejs|process)_/.test(name))
      .map(({ name, cells }) => [name, cells[1]]);
    expect(told.sort()).toEqual(metrics.sort());
  });

  it('say of every problem which status it has', () => {
    const problems = PROBLEM_CODES.map((name) => [name, String(PROBLEMS[name][0])]);
    const told = rowsOf('docs/problems.md').map(({ name, cells }) => [name, cells[1]]);
    expect(told.sort()).toEqual(problems.sort());
  });

  it('list every event with the version of its shape and what of it is sealed', () => {
    const events = Object.entries(EVENT_KINDS).map(([name, { schemaVersion, sealed }]) => {
      const fields = Object.keys(sealed).map((field) => `\`${field}\``);
      return [name, String(schemaVersion), fields.join(', ')];
    });
    const told = rowsOf('docs/architecture.md')
      .filter(({ name }) => Object.hasOwn(EVENT_KINDS, name as EventType))
      .map(({ name, cells }) => [name, cells[1], cells[3]]);
    expect(told.sort()).toEqual(events.sort());
  });

  it('give a reason for every package', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      page('package.json').text,
    ) as Record<string, Record<string, string>>;
    const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const told = rowsOf('docs/decisions/dependencies.md').map(({ name }) => name);
    expect(told.sort()).toEqual(packages.sort());
  });
});

const none = (): Promise<number> => Promise.resolve(0);

describe('the pages about tables', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await TestDatabase.make();
  });

  afterAll(() => database.drop());

  it('name every column of every table, with its type', async () => {
    const columns = await database.query<{ name: string; column: string; type: string }>(
      `SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name,
         a.attname AS column,
         '\`' || format_type(a.atttypid, a.atttypmod) || '\`' || CASE WHEN a.attnotnull THEN '' ELSE ' or null' END AS type
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname IN ('public', 'log', 'keys', 'readers') AND c.relkind = 'r' AND c.relname <> 'migrations'
         AND a.attnum > 0 AND NOT a.attisdropped`,
    );
    const told = pages()
      .filter(({ path }) => path.startsWith('docs/tables/'))
      .flatMap(({ text }) => text.split(/^(?=#+ )/m))
      .flatMap((section) => {
        const name = /^#+ Columns of `([a-z_.]+)`/.exec(section)?.[1];
        if (name === undefined) return [];
        return tableRows(section).flatMap(([column, type]) =>
          code(column) === undefined ? [] : [`${name}.${code(column) ?? ''}: ${type ?? ''}`],
        );
      });
    const held = columns.map(({ name, column, type }) => `${name}.${column}: ${type}`);
    expect(told.sort()).toEqual(held.sort());
  });
});

interface AsyncApi {
  readonly channels: Readonly<Record<string, { readonly messages: object }>>;
  readonly components: {
    readonly messages: Readonly<Record<string, { readonly name: string }>>;
    readonly schemas: Readonly<
      Record<string, { readonly properties?: object; readonly required?: readonly string[] }>
    >;
  };
}

describe('the description of the socket', () => {
  const described = parse(page('docs/asyncapi.yaml').text) as AsyncApi;
  const types = contractTypes();
  const namesIn = (type: string): string[] => [...(types.get(type)?.keys() ?? [])];

  it('has every message of the contract, and no other', () => {
    const contract = [...namesIn('ClientToServer'), ...namesIn('ServerToClient')];
    const messages = Object.values(described.components.messages).map(({ name }) => name);
    const events = messages.filter((name) => name.includes(':') && !name.endsWith(' (answer)'));
    expect(events.sort()).toEqual(contract.sort());
  });

  it('has every field of the contract’s types, and knows which have to be there', () => {
    const objects = Object.entries(described.components.schemas).filter(
      ([, { properties }]) => properties !== undefined,
    );
    for (const [name, { properties, required = [] }] of objects) {
      const fields = Object.keys(properties ?? {}).map((field): [string, string] => [
        field,
        required.includes(field) ? 'required' : 'optional',
      ]);
      expect([name, fields.sort()]).toEqual([name, [...(types.get(name) ?? [])].sort()]);
    }
    const spoken = ['Handshake', 'FollowEntry', 'UnfollowEntry', 'EntrySnapshot', 'EntryChanged'];
    expect(objects.map(([name]) => name)).toEqual(expect.arrayContaining(spoken));
  });
});
