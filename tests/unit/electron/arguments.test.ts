import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../electron/arguments'

const here = '/home/editor'

describe('arguments', () => {
  it('are files, made absolute from where the user stands', () => {
    expect(readArguments(['wire.txt', '/in/a.xml', '../b.html'], here)).toEqual({ files: ['/home/editor/wire.txt', '/in/a.xml', '/home/b.html'] })
  })

  it('name a library in both spellings, before or after files', () => {
    expect(readArguments(['--library', 'desk', 'a.txt'], here)).toEqual({ files: ['/home/editor/a.txt'], library: '/home/editor/desk' })
    expect(readArguments(['a.txt', '--library=/var/desk'], here)).toEqual({ files: ['/home/editor/a.txt'], library: '/var/desk' })
  })

  it('never take Chromium’s switches for files', () => {
    const chromium = ['--no-sandbox', '--user-data-dir=/tmp/profile', '--inspect=0', '--remote-debugging-port=0', '-psn_0_12345']
    expect(readArguments([...chromium, 'a.txt', '--original-process-start-time=133'], here)).toEqual({ files: ['/home/editor/a.txt'] })
  })

  it('take everything after -- for files', () => {
    expect(readArguments(['--', '--library', '-odd.txt'], here)).toEqual({ files: ['/home/editor/--library', '/home/editor/-odd.txt'] })
  })

  it('fall back to the default library when no folder follows', () => {
    expect(readArguments(['--library'], here)).toEqual({ files: [] })
    expect(readArguments(['--library='], here)).toEqual({ files: [] })
    expect(readArguments(['--library', '--no-sandbox', 'a.txt'], here)).toEqual({ files: ['/home/editor/a.txt'] })
  })

  it('read the addresses that a file manager hands over', () => {
    expect(readArguments(['file:///in/two%20words.txt'], here)).toEqual({ files: ['/in/two words.txt'] })
    expect(readArguments(['file://host%00/x'], here).files).toHaveLength(1)
  })

  it('pass over empty arguments', () => {
    expect(readArguments(['', 'a.txt'], here)).toEqual({ files: ['/home/editor/a.txt'] })
  })
})
