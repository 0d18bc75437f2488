/**
 * A field that is kept when the editor is done with it: when it is left, when typing rests, and whenever all that was typed is
 * handed over (another story, an export, the end).
 */
import { useEffect, useRef, useState } from 'react'
import { offerFlush } from './editor'

/** Milliseconds without a key after which what stands in the field is kept. */
const rests = 1_000

export interface Typed {
  readonly value: string
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void
  readonly onBlur: () => void
}

/** `keep` is given what was typed, where it is another than `known`. */
export function useTyped(known: string, keep: (value: string) => void): Typed & { readonly drop: () => boolean } {
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<{ readonly value: string } | null>(null)
  const now = useRef({ known, keep })
  useEffect(() => {
    now.current = { known, keep }
  })
  const [flush] = useState(() => (): void => {
    const { current } = waiting
    waiting.current = null
    if (current !== null && current.value !== now.current.known) now.current.keep(current.value)
  })
  useEffect(() => {
    const withdraw = offerFlush(flush)
    return () => {
      flush()
      withdraw()
    }
  }, [flush])
  useEffect(() => {
    if (typed === null) return undefined
    const rest = setTimeout(flush, rests)
    return () => clearTimeout(rest)
  }, [typed, flush])
  return {
    value: typed ?? known,
    onChange: ({ target }) => {
      waiting.current = { value: target.value }
      setTyped(target.value)
    },
    onBlur: () => {
      flush()
      setTyped(null)
    },
    /** What was typed and not kept yet goes; `false` where there was nothing of that kind. */
    drop: () => {
      const { current } = waiting
      waiting.current = null
      setTyped(null)
      return current !== null && current.value !== known
    },
  }
}
