/** What the queue shows of the wire's rules: a word and a sign, never a colour alone. */
import { memo } from 'react'
import type { RowWire } from '../../store/model'
import { HoldIcon, StopIcon } from '../parts/icons'
import { heldOf } from './held'
import { wireWords } from './words'

const words = wireWords.row

export const RowMark = memo(function RowMark({ wire, now }: { readonly wire: RowWire; readonly now: number }) {
  const held = heldOf(wire, now)
  const stop = wire.gate === 'killed' || wire.gate === 'withheld'
  return (
    <>
      {wire.gate !== undefined && (
        <span className={`row-gate ${held === 'over' ? 'over' : stop ? 'stop' : 'wait'}`}>
          {held === 'held' && (stop ? <StopIcon /> : <HoldIcon />)}
          {held === 'over' ? words.over : gateWord(wire)}
        </span>
      )}
      {wire.kind !== undefined && <span className="row-kind">{words[wire.kind]}</span>}
      {wire.version !== undefined && <bdi className="row-version">{wire.version}</bdi>}
    </>
  )
})

function gateWord({ gate, until }: RowWire): string {
  if (gate === 'embargo') return until === undefined ? words.openEmbargo : words.embargo(until)
  return gate === undefined ? '' : words[gate]
}
