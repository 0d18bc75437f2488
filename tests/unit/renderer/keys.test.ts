import { describe, expect, it } from 'vitest'
import { commandOf, keys, spell } from '../../../renderer/keys'
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
    expect(commandOf(key('j'), false, false)).toBe('next-story')
    expect(commandOf(key('j'), true, false)).toBeUndefined()
    expect(commandOf(key('?', 'shift'), true, false)).toBeUndefined()
  })

  it('runs keys with Ctrl, function keys and Escape in a text field too', () => {
    expect(commandOf(key('z', 'ctrl'), true, false)).toBe('undo')
    expect(commandOf(key('Z', 'ctrl', 'shift'), true, false)).toBe('redo')
    expect(commandOf(key('F8', 'shift'), true, false)).toBe('previous-query')
    expect(commandOf(key('Escape'), true, false)).toBe('back-to-queue')
  })

  it('finds ? and / whether or not the keyboard needs Shift for them', () => {
    expect(commandOf(key('?', 'shift'), false, false)).toBe('keys')
    expect(commandOf(key('/'), false, false)).toBe('find')
    expect(commandOf(key('/', 'shift'), false, false)).toBe('find')
  })

  it('knows a letter with caps lock on', () => {
    expect(commandOf(key('J'), false, false)).toBe('next-story')
  })

  it('takes Command for Ctrl on a Mac, and leaves Ctrl alone there', () => {
    expect(commandOf(key('o', 'meta'), false, true)).toBe('import')
    expect(commandOf(key('o', 'ctrl'), false, true)).toBeUndefined()
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
})
