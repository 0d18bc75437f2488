/** The few signs the window uses, drawn in the ink of what is around them. Never the only name of a button. */
import type { ReactNode } from 'react'

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  )
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
)
export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4" />
    <path d="M10 10l3.5 3.5" />
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
    <path d="M8 2v9M5 8l3 3 3-3M3 14h10" />
  </Icon>
)
export const TakeBackIcon = () => (
  <Icon>
    <path d="M8 11V3M5 6l3-3 3 3M3 14h10" />
  </Icon>
)
export const ExportIcon = () => (
  <Icon>
    <path d="M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5" />
  </Icon>
)
