/** Starts the window: theme first, so that nothing flashes, then the app. */
import './theme.css'
import './parts/parts.css'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { SafetyNet } from './frame/safety-net'
import { locale, showLanguage } from './language'

const place = document.getElementById('window')
if (place === null) throw new Error('The page has no place for the window')
showLanguage(document.documentElement)
createRoot(place).render(
  <StrictMode>
    <I18nProvider locale={locale}>
      <SafetyNet>
        <App />
      </SafetyNet>
    </I18nProvider>
  </StrictMode>,
)
