import checkFile from 'eslint-plugin-check-file';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** What the domain may not touch: a decision taken again after a conflict must come out the same. */
const IMPURE = [
  ['AwaitExpression', 'Decisions do not wait. Read what is needed before and pass it in as facts.'],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'The time comes in with the command.'],
  [
    "MemberExpression[object.name='Date'][property.name='now']",
    'The time comes in with the command.',
  ],
  [
    "MemberExpression[object.name='Math'][property.name='random']",
    'Chance comes in with the command.',
  ],
  ["MemberExpression[object.name='crypto']", 'Ids are minted by the command runner.'],
  ["Identifier[name='process']", 'The domain knows no process.'],
  ['CallExpression[callee.name=/^(setTimeout|setInterval|fetch)$/]', 'The domain causes nothing.'],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'check-file': checkFile },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, allowDefaultCaseForExhaustiveSwitch: false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      // Rows and bodies are classes only because decorators need one; they are made as plain objects and copied.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'check-file/filename-naming-convention': [
        'error',
        { '!(migrations)/**/*.ts': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': [
        'error',
        { '{src,projections,test,bench}/**/': 'KEBAB_CASE' },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...IMPURE] },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    plugins: { jest },
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expectProblem', 'then*', '**.then*'] },
      ],
      // Contract suites are exported to the specs of each adapter.
      'jest/no-export': 'off',
    },
  },
);
