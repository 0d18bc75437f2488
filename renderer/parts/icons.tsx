/** The few signs the window uses, drawn in the ink of what is around them. Never the only name of a button. */
import type { ReactNode } from 'react'

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  )
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
)
export const UpIcon = () => (
  <Icon>
    <path d="M8 12.5v-9M4 7.5l4-4 4 4" />
  </Icon>
)
export const DownIcon = () => (
  <Icon>
    <path d="M8 3.5v9M4 8.5l4 4 4-4" />
  </Icon>
)
export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4" />
    <path d="M10 10l3.5 3.5" />
  </Icon>
)
/** One sheet over another. */
export const NewerIcon = () => (
  <Icon>
    <path d="M5 5V2.5h8.5V11H11" />
    <rect x="2.5" y="5" width="8.5" height="8.5" rx="1" />
    <path d="M6.75 11V7.5M5.2 9l1.55-1.5L8.3 9" />
  </Icon>
)
/** No entry. */
export const StopIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M4.5 8h7" strokeWidth="2.2" />
  </Icon>
)
/** A lock. */
export const HoldIcon = () => (
  <Icon>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
)
export const FilterIcon = () => (
  <Icon>
    <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />
  </Icon>
)
export const CheckIcon = () => (
  <Icon>
    <path d="M3 8.5l3.2 3L13 4.5" />
  </Icon>
)
export const InspectorIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1" />
    <path d="M10 3v10" />
  </Icon>
)
export const WireIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1" />
    <path d="M8 3v10M4 6h2M4 8.5h2M10 6h2M10 8.5h2" />
  </Icon>
)
export const SpikeIcon = () => (
  <Icon>
    <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.6M9.2 7v3.6" />
  </Icon>
)
export const TakeBackIcon = () => (
  <Icon>
    <path d="M4 6h6a3 3 0 0 1 0 6H6M6.5 3.5L4 6l2.5 2.5" />
  </Icon>
)
export const ExportIcon = () => (
  <Icon>
    <path d="M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5" />
  </Icon>
)
/** The leaves of the inspector. */
export const ChangesIcon = () => (
  <Icon>
    <path d="M10.5 2.5l3 3L6 13l-3.5.5L3 10z" />
    <path d="M9 4l3 3" />
  </Icon>
)
export const TagsIcon = () => (
  <Icon>
    <path d="M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8z" />
    <circle cx="5.3" cy="5.3" r=".8" />
  </Icon>
)
export const ChecksIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M6.3 6.4c.1-1 .8-1.6 1.8-1.6 1 0 1.7.6 1.7 1.5 0 1.2-1.7 1.3-1.7 2.6M8.1 11.2v.1" />
  </Icon>
)
export const FactsIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 7.3V11M8 4.9v.1" />
  </Icon>
)
export const NotesIcon = () => (
  <Icon>
    <path d="M3 3h10v7l-3 3H3z" />
    <path d="M13 10h-3v3M5.3 6h5.4M5.3 8.5h3" />
  </Icon>
)
export const HistoryIcon = () => (
  <Icon>
    <path d="M2.8 6.2A5.5 5.5 0 1 1 2.5 8M2.5 3v3.3h3.3" />
    <path d="M8 5v3.2l2.2 1.3" />
  </Icon>
)
