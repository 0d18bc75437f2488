/** The line between two panes: drag it, or focus it and use the arrow keys. Its value is the width of the pane it sizes, in pixels. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'

interface SeparatorProps {
  readonly name: string
  readonly width: number
  readonly least: number
  readonly most: number
  /** Which side of the line the sized pane lies on: the line is that pane's edge. */
  readonly side: 'start' | 'end'
  readonly onWidth: (width: number) => void
}

const stride = 16

export function Separator({ name, width, least, most, side, onWidth }: SeparatorProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const set = (next: number): void => onWidth(Math.min(most, Math.max(least, Math.round(next))))
  const outward = side === 'start' ? 1 : -1

  const move = (event: PointerEvent): void => {
    if (grip.current !== null) set(grip.current.width + outward * (event.clientX - grip.current.x))
  }
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowRight: stride, ArrowLeft: -stride }[event.key]
    const to = { Home: least, End: most }[event.key] ?? (by === undefined ? undefined : width + outward * by)
    if (to === undefined) return
    event.preventDefault()
    set(to)
  }

  return (
    <div
      className={`separator ${side}`}
      role="separator"
      aria-label={name}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, width }
      }}
      onPointerMove={move}
      onPointerUp={() => {
        grip.current = null
      }}
    />
  )
}
