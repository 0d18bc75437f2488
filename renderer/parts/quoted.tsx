/**
 * A sentence that quotes copy: the words quoted keep to themselves, so that Arabic words in an English sentence do not turn it
 * round. The marks are the sentence's.
 */
import { Fragment } from 'react'
import { said } from '../language'

export function Quoted({ text }: { readonly text: string }) {
  // Split at what stands between marks, every second piece is that.
  return said(text).split(/(?<=[“«])([^“”«»]*)(?=[”»])/).map((piece, at) => (at % 2 === 0 ? <Fragment key={at}>{piece}</Fragment> : <bdi key={at}>{piece}</bdi>))
}
