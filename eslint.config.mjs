import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = [
  'Buffer',
  'URL',
  'console',
  'document',
  'fetch',
  'performance',
  'process',
  'setTimeout',
];
const BROWSER_ONLY = [
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'HTMLElement',
  'customElements',
];
const TESTS = ['**/*.test.ts', '**/*.test-helper.ts', '**/*.stories.ts'];

export default defineConfig([
  globalIgnores(['**/dist/', '**/cdn/', 'coverage/', 'storybook-static/', 'bench/peers/', '**/*.d.ts']),
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-redeclare': 'off', // a schema and its type share one name
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-await': 'off', // a port's method may be async before its answer is
      eqeqeq: 'error',
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off', // JSON from the wire is asserted on as it is
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // expect(…).to.be.true
    },
  },
  {
    files: ['packages/{protocol,receiver,conformance,bridges,strings}/src/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...BROWSER_ONLY] },
  },
  {
    // Time, ids and randomness come in through Clock and IdSource.
    files: ['packages/{protocol,receiver,bridges,strings}/src/**/*.ts'],
    ignores: [...TESTS, 'packages/receiver/src/{node,ports,testing}/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take a Clock.' },
        { object: 'Math', property: 'random', message: 'Take an IdSource.' },
        { object: 'crypto', property: 'randomUUID', message: 'Take an IdSource.' },
      ],
    },
  },
  {
    files: ['packages/{element,console}/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'error', // a field written `value = ''` breaks reactivity without a word
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-template-arrow': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-self-class': 'off',
    },
  },
]);
