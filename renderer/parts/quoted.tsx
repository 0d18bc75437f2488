/** A sentence that quotes copy: each quotation keeps to itself, so that Arabic words in an English sentence do not turn it round. */
import { Fragment } from 'react'

export function Quoted({ text }: { readonly text: string }) {
  // Split at quotations, every second piece is one.
  return text.split(/(“[^”]*”)/).map((piece, at) => (at % 2 === 0 ? <Fragment key={at}>{piece}</Fragment> : <bdi key={at}>{piece}</bdi>))
}
