/** A text with stretches marked, each a node of its own: nothing of the text is ever read as markup. */
import type { ReactNode } from 'react'
import type { Marks } from '../../store/model'

export function MarkedText({ text, marks }: { readonly text: string; readonly marks: Marks }) {
  const nodes: ReactNode[] = []
  let end = 0
  for (const [from, to] of marks) {
    nodes.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>)
    end = to
  }
  return (
    <>
      {nodes}
      {text.slice(end)}
    </>
  )
}
