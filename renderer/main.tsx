/** Starts the window: theme first, so that nothing flashes, then the app. */
import './theme.css'
import './parts/parts.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { SafetyNet } from './frame/safety-net'

const place = document.getElementById('window')
if (place === null) throw new Error('The page has no place for the window')
createRoot(place).render(
  <StrictMode>
    <SafetyNet>
      <App />
    </SafetyNet>
  </StrictMode>,
)
