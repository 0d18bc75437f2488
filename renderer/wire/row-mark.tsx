/** What the queue shows of the wire's rules: a word and a sign, never a colour alone. */
import { memo } from 'react'
import { heldOf, isStopped, type RowWire } from '../../store/model'
import { HoldIcon, StopIcon } from '../parts/icons'
import { wireWords } from './words'

const words = wireWords.row

export const RowMark = memo(function RowMark({ wire, now }: { readonly wire: RowWire; readonly now: number }) {
  const held = heldOf(wire, now)
  const stop = isStopped(wire.gate)
  return (
    <>
      {wire.gate !== undefined && (
        <span className={`row-gate ${held === 'over' ? 'over' : stop ? 'stop' : 'wait'}${wire.gate === 'embargo' ? ' until' : ''}`}>
          {held === 'held' && (stop ? <StopIcon /> : <HoldIcon />)}
          {held === 'over' ? words.over : gateWord(wire, now)}
        </span>
      )}
      {wire.kind !== undefined && <span className="row-kind">{words[wire.kind]}</span>}
      {wire.newer !== undefined && <span className="row-kind">{words.newer}</span>}
      {wire.alike === true && (
        <span className="row-alike" title={words.alikeHow}>
          {words.alike}
        </span>
      )}
      {wire.version !== undefined && wire.version !== '1' && <bdi className="row-version">{versionWord(wire.version)}</bdi>}
    </>
  )
})

/** A bare number says nothing by itself; an agency's label does. */
export const versionWord = (version: string): string => (/^\d+$/.test(version) ? words.version(Number(version)) : version)

/** An end further off than this is told with its year, in milliseconds. */
const near = 180 * 24 * 60 * 60 * 1_000

function gateWord({ gate, until }: RowWire, now: number): string {
  if (gate === 'embargo') return until === undefined ? words.openEmbargo : words.embargo(until, Date.parse(until) - now > near)
  return gate === undefined ? '' : words[gate]
}
