import tseslint from 'typescript-eslint';

/** What a layer may not import: imports go commands, editor, sidebar → host → engine, never back. */
const layer = (files, patterns, message) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/', 'test-output/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  layer(['src/engine/**'], ['vscode', 'node:*', 'zod', '**/host/**', '**/editor/**', '**/sidebar/**', '**/commands/**'], 'The engine is pure: plain data in, plain data out.'),
  layer(['src/host/**'], ['**/editor/**', '**/sidebar/**', '**/commands/**'], 'The host knows nothing of what is shown.'),
  layer(['src/editor/**'], ['**/commands/**', '**/sidebar/**'], 'Views do not know each other, nor the commands.'),
  layer(['src/sidebar/**'], ['**/commands/**', '**/editor/**'], 'Views do not know each other, nor the commands.'),
  { files: ['src/cli.ts', 'scripts/**', 'test/**', '*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['vitest.config.mts', 'eslint.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
);
