/**
 * The import table of docs/architecture.md as rules. `may` lists what a folder may import besides itself;
 * every folder but contract and domain may also read the settings class and where the installation keeps its files.
 */
const QUERIES = '^projections/[^/]+/[^/]+\\.(queries|tables)\\.ts$';
const SETTINGS = '^src/config/(settings|installation)\\.ts$';
const PROVIDE = '^src/provide\\.ts$';
const PORTS = '^src/ports/';
const DOMAIN = '^src/domain/';
const CODEC = '^src/log/event-codec\\.ts$';
const SIGN_IN = '^src/sign-in/';

const table = {
  contract: { may: [], why: 'The contract is what the outside relies on; it stands alone.' },
  domain: { may: [], why: 'Decisions are pure: they know nothing but events, state and commands.' },
  ports: { may: [DOMAIN], why: 'A port says what we need in our own words.' },
  log: {
    may: [DOMAIN, PORTS, SETTINGS, PROVIDE],
    why: 'The log stores what was decided; it knows no requests and no rows.',
  },
  readers: {
    may: [DOMAIN, PORTS, CODEC, SETTINGS, PROVIDE],
    why: 'The runner is the same for every reader; it knows none by name.',
  },
  processes: {
    may: [
      DOMAIN,
      '^src/log/',
      PORTS,
      QUERIES,
      '^src/readers/(reader|readers\\.module)\\.ts$',
      SETTINGS,
      PROVIDE,
    ],
    why: 'A process turns events into commands; it answers no requests and pushes nothing.',
  },
  push: {
    may: [
      '^src/contract/',
      '^src/present/',
      PORTS,
      DOMAIN,
      CODEC,
      QUERIES,
      SIGN_IN,
      SETTINGS,
      PROVIDE,
    ],
    why: 'Push shows what is committed; it decides and stores nothing.',
  },
  api: {
    may: [
      '^src/contract/',
      '^src/present/',
      DOMAIN,
      '^src/log/(entry-commands|user-commands|user-journey-commands|journey-commands|command-runner|command-id|event-codec)\\.ts$',
      PORTS,
      '^projections/[^/]+/[^/]+\\.queries\\.ts$',
      SIGN_IN,
      SETTINGS,
    ],
    why: 'A controller turns a request into a command, or rows into an answer by a query; never a table.',
  },
  present: {
    may: [
      '^src/contract/',
      DOMAIN,
      PORTS,
      QUERIES,
      CODEC,
      SIGN_IN,
      PROVIDE,
      '^src/processes/prompts/',
    ],
    why: 'Presenters turn rows into outward shapes, for REST and sockets alike; a prompt is rebuilt by the function that made it.',
  },
  'sign-in': {
    may: [DOMAIN, PORTS, '^src/log/(user-commands|command-id)\\.ts$', SETTINGS, PROVIDE],
    why: 'Who is asking is settled before anything else is looked at.',
  },
  adapters: {
    may: [DOMAIN, PORTS, SETTINGS, PROVIDE],
    why: 'Only adapters know vendors, and they know nothing else.',
  },
  operations: {
    may: [DOMAIN, PORTS, '^src/log/', '^src/readers/', SIGN_IN, SETTINGS],
    why: 'Health, metrics and shutdown look at the parts from outside.',
  },
  config: { may: [], why: 'Settings come from the environment alone.' },
};

const folders = Object.entries(table).map(([folder, { may, why }]) => ({
  name: `${folder}-imports`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: '^(src|projections|migrations|test|bench)/', pathNot: [`^src/${folder}/`, ...may] },
}));

/** Vendors, and the only places that may know them. */
const vendors = [
  ['typeorm', '^(projections|migrations|src/readers|src/adapters)/|\\.module\\.ts$'],
  ['pg', '^src/adapters/|^bench/'],
  ['pg-boss', '^src/adapters/jobs/'],
  ['jose', '^src/sign-in/'],
  ['openai', '^src/adapters/'],
  ['cockatiel', '^src/adapters/openai/'],
  ['socket\\.io', '^src/push/'],
  ['socket\\.io-client', '^src/cli/'],
  ['prom-client', '^src/operations/'],
  ['yaml', '^src/adapters/(class-folder|crisis-texts)/'],
  ['commander', '^src/cli'],
  ['nestjs-pino', '^src/operations/|^src/service\\.ts$'],
].map(([name, places]) => ({
  name: `${name.replace('\\', '')}-in-its-place`,
  comment: 'A vendor is known in one place, so that it can be exchanged there.',
  severity: 'error',
  from: { path: '^(src|projections|migrations)/', pathNot: [places, '\\.spec\\.ts$'] },
  to: { path: `^node_modules/${name}/` },
}));

module.exports = {
  forbidden: [
    ...folders,
    ...vendors,
    {
      name: 'projections-stand-alone',
      comment:
        'A projection is a function of events; it knows the domain and the reader type, and no other projection.',
      severity: 'error',
      from: { path: '^projections/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(src|projections|migrations)/',
        pathNot: [
          '^projections/$1/',
          '^projections/event-times\\.ts$',
          DOMAIN,
          '^src/readers/(projection|table-rows)\\.ts$',
        ],
      },
    },
    {
      name: 'migrations-stand-alone',
      comment:
        'A migration that has been released never changes, so it may not hang on code that does.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|projections)/' },
    },
    {
      name: 'no-nest-in-the-middle',
      comment: 'Domain, ports, projections, processes and prompts are plain TypeScript.',
      severity: 'error',
      from: { path: '^(src/domain|src/ports|projections)/|\\.(process|prompt)\\.ts$' },
      to: { path: '^node_modules/@nestjs/' },
    },
    {
      name: 'no-packages-in-the-domain',
      comment: 'The domain imports no package and nothing of Node.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'adapters-from-the-root-alone',
      comment: 'Only the composition root, the command line and tests choose adapters.',
      severity: 'error',
      from: {
        path: '^(src|projections)/',
        pathNot: [
          '^src/adapters/',
          '^src/(app\\.module|service|cli)\\.ts$',
          '^src/cli/',
          '\\.spec\\.ts$',
        ],
      },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'names-that-say-something',
      comment: 'A folder or file of this name says nothing about what is inside.',
      severity: 'error',
      from: {
        path: '(^|/)(utils?|helpers?|common|misc|shared|lib|core|base|managers?)(/|\\.)',
        pathNot: '^node_modules/',
      },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead, or an entry that is not listed here.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.spec\\.ts$', '\\.d\\.ts$', '^src/(main|cli)\\.ts$'] },
      to: {},
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests hang on the code, never the other way round.',
      severity: 'error',
      from: { path: '^(src|projections|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '(\\.spec\\.ts$|^test/|^bench/)' },
    },
    {
      name: 'benches-are-built',
      comment:
        'The benches run from dist, which holds bench and test/support but no examples of tests: nothing there may need them, however far away.',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^test/(?!support/)', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
