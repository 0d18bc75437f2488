/** What may come a frame later: the story is drawn first, then what lies beside it. */
import { startTransition, useEffect, useState } from 'react'

/** The value as it was when the last frame was drawn. */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => afterFrame(() => setShown(value)), [value])
  return shown
}

/** Draws something when the next frame has been drawn; answers what calls it off. */
export function afterFrame(draw: () => void): () => void {
  // A message posted in a frame is answered when that frame has been drawn.
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => startTransition(draw)
  const frame = requestAnimationFrame(() => port2.postMessage(null))
  return () => {
    cancelAnimationFrame(frame)
    port1.close()
  }
}
