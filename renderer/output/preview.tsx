/** The article file as it will be written, for each format. */
import { useEffect, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { direction, exportFormats, type ExportFormat, type Reply, type StoryId, type TextProfile } from '../../store/model'
import { ask } from '../state/bridge'
import { allSaved } from '../state/story'
import { words } from '../words'
import { useOrder } from './order'

const isFormat = (key: unknown): key is ExportFormat => exportFormats.some((format) => format === key)

interface PreviewProps {
  readonly story: StoryId
  readonly formats: readonly ExportFormat[]
}

export function Preview({ story, formats }: PreviewProps) {
  const [asked, setFormat] = useState<ExportFormat>('txt')
  // What will be written can be looked at; with nothing chosen yet, the plain text.
  const shown: readonly ExportFormat[] = formats.length === 0 ? ['txt'] : formats
  const format = shown.includes(asked) ? asked : (shown[0] ?? 'txt')
  const text = useOrder(({ layout }) => layout.text)
  const preview = usePreview(story, format, text)
  return (
    <section className="preview" aria-label={words.output.preview}>
      <ToggleButtonGroup
        className="filters"
        aria-label={words.output.preview}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[format]}
        onSelectionChange={([next]) => isFormat(next) && setFormat(next)}
      >
        {shown.map((one) => (
          <ToggleButton key={one} id={one} className="filter">
            {words.output.formatNames[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {preview !== null && !preview.ok && <p className="nothing failure">{words.output.previewFailed(preview.failure.message)}</p>}
      {preview !== null && preview.ok && (
        <pre tabIndex={0} dir={direction(preview.value)} aria-label={words.output.previewOf(format)}>
          {preview.value}
        </pre>
      )}
    </section>
  )
}

function usePreview(story: StoryId, format: ExportFormat, text: TextProfile): Reply<string> | null {
  const [preview, setPreview] = useState<Reply<string> | null>(null)
  useEffect(() => {
    let wanted = true
    const read = async (): Promise<void> => {
      await allSaved()
      const reply = await ask((desk) => desk.preview(story, format, text))
      if (wanted) setPreview(reply)
    }
    void read()
    return () => {
      wanted = false
    }
  }, [story, format, text])
  return preview
}
