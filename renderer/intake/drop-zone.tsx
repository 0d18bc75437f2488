/** Dropping anywhere on the window: a veil says so while something hangs over it. */
import { useEffect, useState } from 'react'
import { words } from '../words'
import { importTransfer } from './ways-in'
import './intake.css'

/** What is dragged inside the copy (a selection in the editor) stays the editor's. */
const fromOutside = (transfer: DataTransfer): boolean => transfer.types.includes('Files') || !dragBeganHere

const drags = ['dragstart', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop'] as const

let dragBeganHere = false

export function DropZone() {
  const [over, setOver] = useState(false)

  useEffect(() => {
    // dragenter and dragleave come for every element under the pointer: the last one left empties the count.
    let depth = 0
    const handle = (event: DragEvent): void => {
      if (event.type === 'dragstart' || event.type === 'dragend') dragBeganHere = event.type === 'dragstart'
      if (event.dataTransfer === null || !fromOutside(event.dataTransfer)) return
      if (event.type === 'dragenter') depth += 1
      else if (event.type === 'dragleave') depth = Math.max(0, depth - 1)
      else if (event.type === 'dragover') event.dataTransfer.dropEffect = 'copy'
      else if (event.type === 'drop') {
        depth = 0
        event.stopPropagation()
        importTransfer(event.dataTransfer)
      }
      event.preventDefault()
      setOver(depth > 0)
    }
    for (const name of drags) document.addEventListener(name, handle, true)
    return () => {
      for (const name of drags) document.removeEventListener(name, handle, true)
    }
  }, [])

  if (!over) return null
  return (
    <div className="drop-veil" aria-hidden="true">
      <div>
        <strong>{words.intake.drop}</strong>
        <span>{words.intake.dropHow}</span>
      </div>
    </div>
  )
}
