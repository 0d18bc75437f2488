/** How the next export is written. Formats are kept between starts; the rest as long as the window, and for good as a preset. */
import { create } from 'zustand'
import { orderOf, type ExportFormat, type ExportOrder, type ExportPreset, type TextProfile } from '../../store/model'
import { prefer } from '../state/preferences'
import { changeSettings, useSettings } from '../state/settings'

export type Layout = Omit<ExportOrder, 'formats'>

interface Chosen {
  /** The preset that stands as it was chosen; '' for none. */
  readonly preset: string
  readonly layout: Layout
}

function layoutOf({ fileName, folder, text, onlyChanged }: ExportOrder): Layout {
  return { fileName, folder, text, onlyChanged }
}

export const useOrder = create<Chosen>(() => ({ preset: '', layout: layoutOf(orderOf([])) }))

export function setLayout(change: Partial<Layout>): void {
  useOrder.setState(({ layout }) => ({ preset: '', layout: { ...layout, ...change } }))
}

export function setText(change: Partial<TextProfile>): void {
  const { layout } = useOrder.getState()
  setLayout({ text: { ...layout.text, ...change } })
}

/** '' goes back to what is written without any preset; the formats stay. */
export function choosePreset(name: string): void {
  const preset = useSettings.getState().export.presets.find((one) => one.name === name)
  useOrder.setState({ preset: preset?.name ?? '', layout: layoutOf(preset ?? orderOf([])) })
  if (preset !== undefined && preset.formats.length > 0) void prefer({ formats: preset.formats })
}

async function keepPresets(presets: readonly ExportPreset[]): Promise<void> {
  await changeSettings({ export: { ...useSettings.getState().export, presets } })
}

/** Keeps what is chosen under a name; one of that name is replaced. */
export async function savePreset(name: string, formats: readonly ExportFormat[]): Promise<void> {
  const { layout } = useOrder.getState()
  const preset: ExportPreset = { name, formats, ...layout }
  const others = useSettings.getState().export.presets.filter((one) => one.name !== name)
  await keepPresets([...others, preset])
  useOrder.setState({ preset: name })
}

export async function deletePreset(name: string): Promise<void> {
  await keepPresets(useSettings.getState().export.presets.filter((one) => one.name !== name))
  useOrder.setState({ preset: '' })
}
