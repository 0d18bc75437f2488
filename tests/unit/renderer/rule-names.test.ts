/** Every rule of the desk has a name an editor reads, in both languages: none is told by the letters of its id. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { windowArabic } from '../../../renderer/arabic/window'
import { english, passes, rules } from '../../../renderer/words'
import { passes as allPasses } from '../../../store/clean'
import { furnitureReasons } from '../../../store/structure/furniture'

const ids = new Set<string>(allPasses.map(({ id }) => id))

/** Ids as they stand in the sources of the passes. */
const written = readdirSync('store/clean', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(join('store/clean', file), 'utf8').matchAll(/'([a-z-]+)\/[a-z0-9-]+'/g)])
  .filter(([, pass = '']) => ids.has(pass))
  .map(([literal]) => literal.slice(1, -1))

const all = [...new Set([...written, ...Object.keys(furnitureReasons).map((kind) => `furniture/${kind}`)])]

it('each has a name of its own', () => {
  expect(all.length).toBeGreaterThan(80)
  expect([...ids].filter((id) => !Object.hasOwn(passes, id))).toEqual([])
  expect(all.filter((rule) => !Object.hasOwn(rules, rule))).toEqual([])
})

it('is told in Arabic by Arabic words, the English words a rule is about apart', () => {
  const told = all.filter((rule) => !rule.startsWith('style/')).map(windowArabic.changes.ruleName)
  expect(told.map((name) => name.replace('«By»', '').replace('HTML', '')).filter((name) => /[A-Za-z]{2}/.test(name))).toEqual([])
})

it('names no two rules of a pass alike', () => {
  for (const words of [english, windowArabic]) {
    const names = all.map(words.changes.ruleName)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
})
