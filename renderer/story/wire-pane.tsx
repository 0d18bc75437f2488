/** The raw wire beside the copy: every line numbered and linked to its block. Only what is near the eye is in the page. */
import { memo, type MouseEvent, type Ref, useEffect, useMemo, useRef, useState } from 'react'
import { type Block, type BlockId, direction, type RawWire, type Recorded } from '../../store/model'
import { piecesOf, sameLinks, type WireLine, type WireLink, wireLines, wireLinks } from './wire-lines'
import { whyHere } from './wire-why'
import { storyWords } from './words'

/** Lines that come and go together. */
const chunkSize = 60

interface WirePaneProps {
  readonly wire: RawWire
  readonly blocks: readonly Block[]
  readonly history: readonly Recorded[]
  readonly active: BlockId | null
  readonly onChoose: (block: BlockId) => void
  readonly ref: Ref<HTMLElement>
}

export function WirePane({ wire, blocks, history, active, onChoose, ref }: WirePaneProps) {
  const [pointed, setPointed] = useState<BlockId | null>(null)
  const lines = useMemo(() => wireLines(wire.text), [wire])
  const links = useLinks(blocks)
  const chunks = useMemo(() => chunksOf(lines), [lines])
  const choose = (event: MouseEvent): void => {
    const link = linkAt(event, links)
    // A drag selects words of the wire to copy them; only a plain click goes to the block.
    if (link !== undefined && document.getSelection()?.isCollapsed !== false) onChoose(link.block)
  }
  return (
    <section ref={ref} className="wire-pane" aria-label={storyWords.wire} tabIndex={0} onClick={choose}
      onMouseOver={(event) => setPointed(linkAt(event, links)?.block ?? null)}
      onMouseLeave={() => setPointed(null)}
    >
      {chunks.map((chunk) => (
        <WireChunk key={chunk.at} lines={chunk.lines} text={wire.text} links={links} active={active} />
      ))}
      <Why block={blocks.find(({ id }) => id === (pointed ?? active))} history={history} />
    </section>
  )
}

function linkAt(event: MouseEvent, links: readonly WireLink[]): WireLink | undefined {
  const piece = event.target instanceof Element ? event.target.closest('[data-wire-block]') : null
  return links.find(({ block }) => block === piece?.getAttribute('data-wire-block'))
}

/** The reason of the line under the pointer, else of the one with the caret. */
function Why({ block, history }: { readonly block: Block | undefined; readonly history: readonly Recorded[] }) {
  const why = useMemo(() => (block === undefined ? storyWords.wireWhyNone : whyHere(block, history)), [block, history])
  return (
    <p className="wire-why" dir="auto">
      {why}
    </p>
  )
}

/** The links, the same list as before while nothing of them has changed: typing moves no line of the wire. */
function useLinks(blocks: readonly Block[]): readonly WireLink[] {
  const now = useMemo(() => wireLinks(blocks), [blocks])
  const [links, setLinks] = useState(now)
  if (links === now || sameLinks(links, now)) return links
  setLinks(now)
  return now
}

interface Chunk {
  readonly at: number
  readonly lines: readonly WireLine[]
}

function chunksOf(lines: readonly WireLine[]): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < lines.length; at += chunkSize) chunks.push({ at, lines: lines.slice(at, at + chunkSize) })
  return chunks
}

interface WireChunkProps {
  readonly lines: readonly WireLine[]
  readonly text: string
  readonly links: readonly WireLink[]
  readonly active: BlockId | null
}

const WireChunk = memo(function WireChunk({ lines, text, links, active }: WireChunkProps) {
  const place = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState<number | null>(() => guessHeight(lines))
  useEffect(() => {
    const chunk = place.current
    if (chunk === null) return
    const watch = new IntersectionObserver(
      ([entry]) => entry && setHeight(entry.isIntersecting ? null : chunk.offsetHeight),
      { root: chunk.closest('.wire-pane'), rootMargin: '600px 0px' },
    )
    watch.observe(chunk)
    return () => watch.disconnect()
  }, [])
  if (height !== null) return <div ref={place} data-wire-from={lines[0]?.from} className="wire-chunk" style={{ height }} />
  return (
    <div ref={place} data-wire-from={lines[0]?.from} className="wire-chunk">
      {lines.map((line) => (
        <div key={line.number} className="wire-line" dir={direction(text.slice(line.from, line.to))} data-number={line.number}>
          {piecesOf(text, line, links).map(({ text: words, link }, at) => (
            <Piece key={at} words={words} link={link} active={link !== null && link.block === active} />
          ))}
        </div>
      ))}
    </div>
  )
})

function Piece({ words, link, active }: { readonly words: string; readonly link: WireLink | null; readonly active: boolean }) {
  if (link === null) return <span className="wire-other">{words}</span>
  const Words = link.struck ? 's' : 'span'
  return (
    <Words data-wire-block={link.block} data-active={active ? '' : undefined}>
      {words}
    </Words>
  )
}

/** Height of lines not yet drawn, in pixels: some sixty letters to a row of twenty. */
function guessHeight(lines: readonly WireLine[]): number {
  return lines.reduce((height, { from, to }) => height + 20 * Math.max(1, Math.ceil((to - from) / 60)), 0)
}
