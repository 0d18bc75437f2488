import { describe, expect, it } from 'vitest'
import { orderOf } from '../../../../store/model'
import { guards } from '../../../../electron/ipc/guards'
import { callNames, calls, isCallName, isNoticeName } from '../../../../electron/ipc/calls'

const story = '01J0000000000000000000000A'
const textStep = { kind: 'text', block: 'b1', from: 0, before: 'a', after: 'b' }
const edit = (steps: readonly unknown[]) => ({ id: 'c1', change: { rule: 'editor/typing', reason: 'Typed.', steps } })

const accepts = (name: keyof typeof guards, ...args: unknown[]): boolean => guards[name].safeParse(args).success

describe('guards of calls', () => {
  it('let through what the window really sends', () => {
    expect(accepts('open', story)).toBe(true)
    expect(accepts('importPaste', 'job-1', { text: 'Copy', html: '<p>Copy</p>' })).toBe(true)
    expect(accepts('importPaste', 'job-1', { text: 'Copy' })).toBe(true)
    expect(accepts('edit', story, 3, edit([textStep]))).toBe(true)
    expect(accepts('tag', story, { kind: 'add', tag: 't1', as: 'place', name: 'Idlib' })).toBe(true)
    expect(accepts('setPreferences', { theme: 'dark' })).toBe(true)
    expect(accepts('changeSettings', { houseStyle: { profile: 'ap', rules: { 'style/percent': 'suggest' } } })).toBe(true)
  })

  it('refuse settings that are not ours or not in order', () => {
    expect(accepts('changeSettings', { rota: {} })).toBe(false)
    expect(accepts('changeSettings', { houseStyle: { profile: 'gazette', rules: {} } })).toBe(false)
    expect(accepts('changeSettings', { houseStyle: { profile: 'ap', rules: { dashes: 'sometimes' } } })).toBe(false)
  })

  it('let every kind of step through', () => {
    const block = { id: 'b2', role: 'caption', text: 'A ship', source: [{ from: 3, to: 9 }], furniture: { rule: 'furniture/share', reason: 'A share button.' } }
    const seam = { block: 'b1', right: 'b2', rightRole: 'credit', at: 4, glue: ' ', leftSource: [], rightSource: [{ from: 0, to: 2 }] }
    const every = [
      textStep,
      { kind: 'role', block: 'b1', before: 'paragraph', after: 'headline' },
      { kind: 'field', field: 'slug', before: '', after: 'SYRIA-BATTLE' },
      { kind: 'split', ...seam },
      { kind: 'join', ...seam },
      { kind: 'insert', after: null, block },
      { kind: 'remove', after: 'b1', block: { id: 'b2', role: 'note', text: '', source: [] } },
      { kind: 'move', block: 'b2', before: 'b1', after: null },
    ]
    for (const step of every) expect(accepts('edit', story, 0, edit([step])), step.kind).toBe(true)
  })

  it('refuse wrong types', () => {
    expect(accepts('open', 7)).toBe(false)
    expect(accepts('open', null)).toBe(false)
    expect(accepts('edit', story, '3', edit([textStep]))).toBe(false)
    expect(accepts('edit', story, 1.5, edit([textStep]))).toBe(false)
    expect(accepts('edit', story, NaN, edit([textStep]))).toBe(false)
    expect(accepts('setState', story, 'ready')).toBe(false)
    expect(accepts('setState', [story], 'deleted')).toBe(false)
    expect(accepts('copyText', { toString: () => 'x' })).toBe(false)
  })

  it('refuse ids that could leave a folder or name a property', () => {
    for (const id of ['../library', 'a/b', 'a\\b', '', '.', '__proto__', 'x'.repeat(65), 'a\0', 'é', 'a\n']) {
      expect(accepts('open', id), JSON.stringify(id)).toBe(false)
    }
  })

  it('refuse too few and too many arguments', () => {
    expect(accepts('open')).toBe(false)
    expect(accepts('open', story, 'more')).toBe(false)
    expect(accepts('settings', undefined)).toBe(false)
  })

  it('refuse keys that are not in the contract', () => {
    expect(accepts('importPaste', 'job', { text: 'a', path: '/etc/passwd' })).toBe(false)
    expect(accepts('edit', story, 0, edit([{ ...textStep, role: 'headline' }]))).toBe(false)
    expect(accepts('setPreferences', { exportFolder: { token: 'x', label: '/etc' } })).toBe(false)
  })

  it('refuse an own key named __proto__, and leave no prototype changed', () => {
    const sly: unknown = JSON.parse('{"text":"a","__proto__":{"polluted":true}}')
    expect(accepts('importPaste', 'job', sly)).toBe(false)
    expect('polluted' in {}).toBe(false)
  })

  it('refuse an edit without steps, with an empty range, an unknown role or an unknown kind', () => {
    const seam = { block: 'b1', right: 'b2', rightRole: 'credit', at: 4, glue: '', leftSource: [{ from: 5, to: 5 }], rightSource: [] }
    expect(accepts('edit', story, 0, edit([]))).toBe(false)
    expect(accepts('edit', story, 0, edit([{ kind: 'split', ...seam }]))).toBe(false)
    expect(accepts('edit', story, 0, edit([{ kind: 'role', block: 'b1', before: 'paragraph', after: 'script' }]))).toBe(false)
    expect(accepts('edit', story, 0, edit([{ kind: 'eval', block: 'b1' }]))).toBe(false)
    expect(accepts('edit', story, 0, edit([{ ...textStep, from: -1 }]))).toBe(false)
  })

  it('refuse a paste of more than 64 million characters, text and HTML together', () => {
    const half = 'x'.repeat(32 * 1024 * 1024)
    expect(accepts('importPaste', 'job', { text: half, html: half })).toBe(true)
    expect(accepts('importPaste', 'job', { text: half, html: `${half}x` })).toBe(false)
  })

  it('refuse a folder that is named by its path and not by its token', () => {
    const token = '0b5c9a4e-40f4-4f39-8a53-6c1e61a3e5b1'
    expect(accepts('export', 'job', [story], orderOf(['txt']), token)).toBe(true)
    expect(accepts('export', 'job', [story], orderOf(['txt']), '/home/editor/out')).toBe(false)
    expect(accepts('export', 'job', [story], { ...orderOf(['txt']), formats: ['exe'] }, token)).toBe(false)
    expect(accepts('export', 'job', [story], { ...orderOf(['txt']), path: '/etc' }, token)).toBe(false)
    expect(accepts('reread', story, 'windows-1256')).toBe(true)
    expect(accepts('reread', story, 'hex')).toBe(false)
  })

  it('refuse a path with a zero byte', () => {
    expect(accepts('importPaths', 'job', ['/tmp/a.txt'])).toBe(true)
    expect(accepts('importPaths', 'job', ['/tmp/a.txt\0.png'])).toBe(false)
  })
})

describe('the table of calls', () => {
  it('has a guard for each name, which takes as many arguments as the table says', () => {
    expect(Object.keys(guards).sort()).toEqual([...callNames].sort())
    for (const name of callNames) expect(accepts(name, ...Array.from({ length: calls[name] + 1 })), name).toBe(false)
  })

  it('knows no inherited names', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '']) {
      expect(isCallName(name)).toBe(false)
      expect(isNoticeName(name)).toBe(false)
    }
  })
})
