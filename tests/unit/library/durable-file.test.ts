import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ensureFolder, publish, stage, writeDurably } from '../../../store/library/durable-file'
import { filesUnder, freshFolder } from './support'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')

describe('writing durably', () => {
  it('makes a file for the owner alone and leaves nothing else behind', () => {
    const folder = freshFolder()
    writeDurably(join(folder, 'a.json'), bytes('one'))
    expect(filesUnder(folder)).toEqual(['a.json'])
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('one')
    expect(statSync(join(folder, 'a.json')).mode & 0o777).toBe(0o600)
  })

  it('keeps the mode a file has', () => {
    const path = join(freshFolder(), 'a.json')
    writeFileSync(path, 'one')
    chmodSync(path, 0o640)
    writeDurably(path, bytes('two'))
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['two', 0o640])
  })

  it('writes through a link and keeps the link', () => {
    const folder = freshFolder()
    ensureFolder(join(folder, 'elsewhere'))
    writeFileSync(join(folder, 'elsewhere/a.json'), 'one')
    symlinkSync(join(folder, 'elsewhere/a.json'), join(folder, 'a.json'))
    writeDurably(join(folder, 'a.json'), bytes('two'))
    expect(lstatSync(join(folder, 'a.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'elsewhere/a.json'), 'utf8')).toBe('two')
  })

  it('refuses a link that leads nowhere, and makes no new file', () => {
    const folder = freshFolder()
    symlinkSync(join(folder, 'gone.json'), join(folder, 'a.json'))
    expect(() => writeDurably(join(folder, 'a.json'), bytes('one'))).toThrow('ENOENT')
    expect(filesUnder(folder)).toEqual(['a.json'])
  })

  it('leaves the file that is there when a folder stands in the way of another', () => {
    const folder = freshFolder()
    ensureFolder(join(folder, 'a.json'))
    expect(() => writeDurably(join(folder, 'a.json'), bytes('one'))).toThrow()
    expect(filesUnder(folder)).toEqual([])
  })

  it('shows nothing of a group before all of it is written', async () => {
    const folder = freshFolder()
    const staged = [await stage(join(folder, 'a.json'), bytes('one')), await stage(join(folder, 'b.json'), bytes('two'))]
    expect(filesUnder(folder).every((name) => name.endsWith('.tmp'))).toBe(true)
    publish(staged)
    expect(filesUnder(folder)).toEqual(['a.json', 'b.json'])
  })
})
