/** The lint rules bite: what is forbidden is reported when it is tried. */
import path from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Type-aware rules are left out, for they need files that are on the disk. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: path.join(root, 'build/eslint.config.mjs'),
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false, project: false } } }],
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
})

async function reported(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) })
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message)
}

describe('lint', () => {
  it.each([
    ['store/model/tried.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')\n", 'copydesk/rooms'],
    ['store/clean/tried.ts', "export * from '../tag'\n", 'copydesk/rooms'],
    ['store/tag/tried.ts', "export const later = import('../library')\n", 'copydesk/rooms'],
    ['store/tried.ts', "import { LowSync } from 'lowdb'\nexport const kept = LowSync\n", 'copydesk/rooms'],
    ['renderer/tried.tsx', "import type { Library } from '../store/library'\nexport type Kept = Library\n", 'copydesk/rooms'],
    ['electron/tried.ts', "import { ipcMain } from 'electron'\nipcMain.handle('x', () => 1)\n", 'no-restricted-syntax'],
    ['electron/tried.ts', "import * as electron from 'electron'\nelectron.ipcMain.handle('x', () => 1)\n", 'no-restricted-syntax'],
    ['electron/preload.ts', "import { ipcRenderer } from 'electron'\nipcRenderer.send('x')\n", 'no-restricted-syntax'],
    ['renderer/tried.ts', "export const put = (at: HTMLElement) => { at.innerHTML = '<b>x</b>' }\n", 'no-restricted-syntax'],
    ['renderer/tried.ts', "export const put = (at: HTMLElement) => { at.insertAdjacentHTML('beforeend', '<b>x</b>') }\n", 'no-restricted-syntax'],
    ['renderer/tried.tsx', "export const Tried = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />\n", 'no-restricted-syntax'],
    ['renderer/tried.tsx', "import { useState } from 'react'\nexport function Tried(p: { on: boolean }) { if (p.on) useState(1); return null }\n", 'react-hooks/rules-of-hooks'],
    ['store/model/tried.ts', 'export default 1\n', 'no-restricted-syntax'],
    ['store/clean/tried.ts', "export const ran = eval('1')\n", 'no-eval'],
  ])('reports in %s: %j', async (file, text, rule) => {
    expect(await reported(file, text)).toContain(rule)
  })

  it.each([
    ['electron/ipc/tried.ts', "import { ipcMain } from 'electron'\nipcMain.handle('x', () => 1)\n"],
    ['store/library/tried.ts', "import { LowSync } from 'lowdb'\nexport const kept = LowSync\n"],
    ['renderer/tried.ts', "export const put = (at: HTMLElement) => { at.textContent = '<b>x</b>' }\n"],
  ])('has nothing against %s: %j', async (file, text) => {
    expect(await reported(file, text)).toEqual([])
  })
})
