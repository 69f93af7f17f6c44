import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importsRunOneWay } from './scripts/folder-rule.mjs';

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'types/', 'test/frameworks/apps/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // what takes types is in .oxlintrc.json: it takes a tenth of the time there
  ts.configs.recommended,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  storybook.configs['flat/recommended'],
  {
    rules: {
      // a field that is left out by name, and a parameter that a signature asks for
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
      // the DOM's event map is extended by an interface that has no members of its own
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.test.ts'], // a test may look at anything
    plugins: { house: { rules: { 'imports-run-one-way': importsRunOneWay } } },
    rules: { 'house/imports-run-one-way': 'error' },
  },
  // the types of JSX are widened in the frameworks' own namespaces, which have no other spelling
  {
    files: ['src/react.ts', 'src/frameworks/*.d.ts'],
    rules: { '@typescript-eslint/no-namespace': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
