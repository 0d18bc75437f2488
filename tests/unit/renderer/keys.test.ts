import { describe, expect, it } from 'vitest'
import { commandOf, keyIn, keys, menuKeys, spell, tableOf, whyNot } from '../../../renderer/keys'
import { words } from '../../../renderer/words'

const key = (name: string, ...held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
  key: name,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
})

describe('keys', () => {
  it('runs single letters only while no text field has the focus', () => {
    expect(commandOf(key('j'), false, keys, false)).toBe('next-story')
    expect(commandOf(key('j'), true, keys, false)).toBeUndefined()
    expect(commandOf(key('?', 'shift'), true, keys, false)).toBeUndefined()
  })

  it('runs keys with Ctrl, function keys and Escape in a text field too', () => {
    expect(commandOf(key('z', 'ctrl'), true, keys, false)).toBe('undo')
    expect(commandOf(key('Z', 'ctrl', 'shift'), true, keys, false)).toBe('redo')
    expect(commandOf(key('F8', 'shift'), true, keys, false)).toBe('previous-query')
    expect(commandOf(key('Escape'), true, keys, false)).toBe('back-to-queue')
  })

  it('finds ? and / whether or not the keyboard needs Shift for them', () => {
    expect(commandOf(key('?', 'shift'), false, keys, false)).toBe('keys')
    expect(commandOf(key('/'), false, keys, false)).toBe('find')
    expect(commandOf(key('/', 'shift'), false, keys, false)).toBe('find')
  })

  it('knows a letter with caps lock on', () => {
    expect(commandOf(key('J'), false, keys, false)).toBe('next-story')
  })

  it('takes Command for Ctrl on a Mac, and leaves Ctrl alone there', () => {
    expect(commandOf(key('o', 'meta'), false, keys, true)).toBe('import')
    expect(commandOf(key('o', 'ctrl'), false, keys, true)).toBeUndefined()
  })

  it('never takes a key of the system or of the clipboard', () => {
    const taken = keys.flatMap((one) => one.keys as readonly string[])
    for (const system of ['Mod+c', 'Mod+x', 'Mod+v', 'Mod+a', 'Mod+q', 'Mod+w', 'Mod+n', 'Mod+Tab', 'Tab', 'Shift+Tab', 'Alt+F4', 'F11', 'Mod+0']) {
      expect(taken).not.toContain(system)
    }
  })

  it('gives no two commands the same key', () => {
    const taken = keys.flatMap((one) => one.keys as readonly string[])
    expect(taken.filter((one, at) => taken.indexOf(one) !== at)).toEqual([])
  })

  it('has words for every command', () => {
    for (const { command } of keys) expect(words.commands[command]).toMatch(/^[A-Z]/)
  })

  it('writes keys as people read them', () => {
    expect(spell('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
    expect(spell('Mod+Shift+Z', true)).toBe('⌘⇧Z')
    expect(spell('ArrowDown', false)).toBe('↓')
    expect(spell('j', false)).toBe('J')
  })

  it('puts the keys an editor bound in the place of the command’s own, and passes over commands that are no more', () => {
    const table = tableOf({ 'next-story': ['Alt+n'], 'long-gone': ['Mod+j'] })
    expect(commandOf(key('n', 'alt'), true, table, false)).toBe('next-story')
    expect(commandOf(key('j'), false, table, false)).toBeUndefined()
    expect(commandOf(key('j', 'ctrl'), false, table, false)).toBeUndefined()
    expect(keyIn(table, 'next-story')).toBe('Alt+N')
  })

  it('says why a key cannot be had: the system has it, or another command', () => {
    expect(whyNot('Mod+c', 'export', keys)).toEqual({ why: 'system' })
    expect(whyNot('j', 'export', keys)).toEqual({ why: 'taken', by: 'next-story' })
    expect(whyNot('j', 'next-story', keys)).toBeNull()
    expect(whyNot('Mod+Shift+Y', 'export', keys)).toBeNull()
  })

  it('gives the menu the first key that is no letter, for the menu takes its keys everywhere', () => {
    const shown = menuKeys(keys)
    expect(shown['find-in-story']).toBe('Mod+f')
    expect(shown['help']).toBe('F1')
    expect(shown['next-story']).toBeUndefined()
    expect(shown['back-to-queue']).toBeUndefined()
  })
})
