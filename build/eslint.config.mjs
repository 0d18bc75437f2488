/** Lint: typescript-eslint at its strictest, the rooms, and a few roads that are closed for everybody. */
import { fileURLToPath } from 'node:url'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { rooms } from './eslint-rooms.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Merged by hand, for a later `no-restricted-syntax` replaces an earlier one whole. */
const closedRoads = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: 'No HTML from strings: build the nodes.' },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'No HTML from strings: build the nodes.' },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: 'No HTML from strings: build the nodes.' },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: 'No HTML from strings: build the nodes.' },
]
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }
const ipcOnlyInItsRoom = {
  selector: 'ImportDeclaration[source.value="electron"] ImportSpecifier[imported.name=/^ipc(Main|Renderer)$/]',
  message: 'Calls between window and main process go through electron/ipc only.',
}
const noAmbientElectronIpc = {
  selector: 'MemberExpression[property.name=/^ipc(Main|Renderer)$/]',
  message: 'Calls between window and main process go through electron/ipc only.',
}

export default tseslint.config(
  { ignores: ['build/out/**', 'node_modules/**', 'clean/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A switch over a union names every case, or says by `default` that the rest are alike.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A number in a sentence needs no String(): it cannot come out as [object Object].
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Copy is counted in code points; where graphemes matter, Intl.Segmenter is asked.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `() => setOpen(true)` reads better than the same with braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      'no-restricted-syntax': ['error', ...closedRoads, noDefaultExport, ipcOnlyInItsRoom, noAmbientElectronIpc],
    },
  },
  {
    files: ['electron/ipc/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...closedRoads, noDefaultExport] },
  },
  {
    files: ['electron/platform.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' }, // what one Electron calls deprecated is all that another one has
  },
  {
    files: ['build/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...closedRoads] }, // tools ask for a default export
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    plugins: { copydesk: { rules: { rooms } } },
    rules: {
      'copydesk/rooms': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    rules: { 'no-unused-vars': 'error', 'prefer-const': 'error', 'no-unreachable': 'error' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Playwright's fixtures ask for an object pattern even where nothing is taken from it.
      'no-empty-pattern': 'off',
      // A test says `list[0]!` of what it has just counted.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/e2e/**/*.ts'],
    // What the window must withstand has to be tried on it.
    rules: { 'no-eval': 'off', 'no-restricted-syntax': ['error', noDefaultExport] },
  },
)
