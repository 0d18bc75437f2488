/** Each room's TypeScript project lacks the globals that the room may not use. */
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const pureRooms = ['model', 'structure', 'clean', 'signal', 'tag', 'match']

const tried = path.join(root, 'store', 'tried-by-a-test.ts')
/** Declarations of libraries, read once for all rooms. */
const parsed = new Map<string, ts.SourceFile | undefined>()

function optionsOf(room: string): ts.CompilerOptions {
  const file = path.join(root, 'build/types', `${room}.json`)
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { readonly config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file))
  return { ...options, composite: false, noEmit: true, emitDeclarationOnly: false }
}

/** The messages of TypeScript for a file tried in a room, type-checked with the room's own options. */
function complaints(room: string, text: string): string[] {
  const options = optionsOf(room)
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (file, ...rest) => {
    if (file === tried) return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
    if (!parsed.has(file)) parsed.set(file, read(file, ...rest))
    return parsed.get(file)
  }
  const program = ts.createProgram([tried], options, host)
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(tried)).map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))
}

const missing = (name: string): RegExp => new RegExp(`Cannot find name '${name}'`)

describe('the globals of the rooms', () => {
  it.each(pureRooms)('%s has no window, process, Buffer, clock of the page or file', (room) => {
    const names = ['window', 'document', 'process', 'Buffer', 'setTimeout', 'fetch', 'require', 'TextDecoder', 'structuredClone', 'crypto']
    const found = complaints(room, names.map((name) => `export const ${name}Tried = ${name}`).join('\n'))
    for (const name of names) expect(found).toContainEqual(expect.stringMatching(missing(name)))
  })

  it.each([...pureRooms, 'import', 'export', 'library', 'store', 'electron'])('%s knows no method that Node 16 lacks', (room) => {
    const found = complaints(room, 'export const tried = [[2, 1].toSorted(), [1].findLast((one: number) => one > 0), Object.groupBy([1], () => "x")]')
    expect(found).toHaveLength(3)
  })

  it.each(['import', 'export', 'library', 'store'])('%s has Buffer, but no page', (room) => {
    const found = complaints(room, 'export const tried = Buffer.from("x")\nexport const page = document')
    expect(found).toEqual([expect.stringMatching(missing('document'))])
  })

  it('the window has a page, but neither Buffer nor process', () => {
    const found = complaints('renderer', 'export const page = document\nexport const one = Buffer\nexport const two = process')
    expect(found).toHaveLength(2)
    expect(found).toContainEqual(expect.stringMatching(missing('Buffer')))
    expect(found).toContainEqual(expect.stringMatching(missing('process')))
  })
})
