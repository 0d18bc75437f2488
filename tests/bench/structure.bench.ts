/**
 * What it costs to find the article on a page, pasted as text and saved as HTML, at two sizes, beside the peers that read the HTML:
 * Readability on linkedom, and trafilatura. Peers are no part of the project: `COPYDESK_PEERS` names a folder whose node_modules hold the
 * first two, `COPYDESK_PYTHON` a Python that has the third. Without them the bench says so and prints its own figures.
 */
import { spawnSync } from 'node:child_process'
import { it } from 'vitest'
import { clean } from '../../store/clean'
import { readWires } from '../../store/import'
import { storyId } from '../../store/model'
import { structure } from '../../store/structure'
import { headline, wireCopy } from './copy'
import { measure, milliseconds, printTable } from './measure'
import { peersBeside, readable } from './peers'

const links = (count: number, name: string): readonly string[] => Array.from({ length: count }, (_, at) => `${name} ${at + 1}: Quay to Be Mended`)
const sizes = [20, 200]

interface Parts {
  readonly menu: readonly string[]
  readonly body: readonly string[]
  readonly below: readonly string[]
}

/** A page of a site: menu, article of so many paragraphs, other stories, comments, foot. */
function parts(paragraphs: number): Parts {
  const [, ...body] = wireCopy(7, paragraphs).split('\n\n')
  return {
    menu: ['Home', 'News', 'Sport', 'Weather', 'Sign in', ...links(30, 'Section')],
    body,
    below: ['Share', 'Related', ...links(30, 'More'), 'Comments', 'Privacy Policy', '© The Caldmoor Courier'],
  }
}

function pasted(paragraphs: number): string {
  const { menu, body, below } = parts(paragraphs)
  return [...menu, headline(7), 'By Marta Quill', 'May 3, 2024', '', ...body.flatMap((text) => [text, '']), ...below].join('\n')
}

function saved(paragraphs: number): string {
  const { menu, body, below } = parts(paragraphs)
  const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li><a href="/x">${line}</a></li>`).join('')}</ul>`
  const article = `<h1>${headline(7)}</h1><p class="byline">By Marta Quill</p>${body.map((text) => `<p>${text}</p>`).join('')}`
  return `<!doctype html><title>${headline(7)}</title><nav>${list(menu)}</nav><article>${article}</article><footer>${list(below)}</footer>`
}

function cleaned(text: string, file: string): void {
  const { wires } = readWires(Buffer.from(text), file, { sha256: '0'.repeat(64) })
  for (const wire of wires) for (const { blocks, fields } of structure(wire)) clean({ id: storyId('s1'), source: wire.source, blocks, fields })
}

const script = `import sys, time, trafilatura
html, times = sys.stdin.read(), []
for _ in range(11):
    start = time.perf_counter()
    trafilatura.extract(html)
    times.append(time.perf_counter() - start)
print(sorted(times)[5] * 1000)`

/** Median milliseconds of trafilatura on this HTML. */
function trafilatura(html: string): number | undefined {
  const python = process.env['COPYDESK_PYTHON']
  if (python === undefined) return undefined
  return Number(spawnSync(python, ['-c', script], { input: html, encoding: 'utf8' }).stdout)
}

it('prints what a page costs, beside the peers', () => {
  const peers = peersBeside()
  const rows = sizes.map((size) => {
    const text = pasted(size)
    const html = saved(size)
    const slow = trafilatura(html)
    const peer = peers === undefined ? undefined : measure(() => readable(peers, html)).median
    const wire = readWires(Buffer.from(text), 'page.txt', { sha256: '0'.repeat(64) }).wires
    return [
      `${size} paragraphs`,
      milliseconds(measure(() => wire.map(structure)).median),
      milliseconds(measure(() => cleaned(text, 'page.txt')).median),
      milliseconds(measure(() => cleaned(html, 'page.html')).median),
      peer === undefined ? 'not here' : milliseconds(peer),
      slow === undefined ? 'not here' : milliseconds(slow),
    ]
  })
  printTable('one page', [['size', 'structure, text', 'text, cleaned', 'HTML, cleaned', 'Readability', 'trafilatura'], ...rows])
  if (peers === undefined) process.stdout.write('Readability was not measured: COPYDESK_PEERS names no folder with linkedom and @mozilla/readability.\n')
  if (process.env['COPYDESK_PYTHON'] === undefined) process.stdout.write('trafilatura was not measured: COPYDESK_PYTHON names no Python that has it.\n')
})
