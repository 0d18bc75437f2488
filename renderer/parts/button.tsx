/** Buttons. Each one that stands for a command says its key in its tooltip, from the one table of keys. */
import type { ReactNode } from 'react'
import { Button as Plain, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Command } from '../keys'
import { useKeyOf } from '../state/key-table'
import { words } from '../words'

type Look = 'plain' | 'first' | 'quiet'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** Read out in place of what is shown, where that is a sign or too short. */
  readonly name?: string
  readonly look?: Look
  readonly disabled?: boolean
  readonly autoFocus?: boolean
}

export function Button({ children, onPress, name, look = 'plain', disabled = false, autoFocus = false }: ButtonProps) {
  return (
    <Plain className={`button ${look}`} onPress={onPress} isDisabled={disabled} autoFocus={autoFocus} {...(name === undefined ? {} : { 'aria-label': name })}>
      {children}
    </Plain>
  )
}

interface CommandButtonProps {
  readonly command: Command
  readonly onPress: () => void
  readonly children: ReactNode
  readonly look?: Look
  /** Given for a switch: whether it is on. */
  readonly on?: boolean
  /** Read out in place of the command's own words. */
  readonly name?: string
}

export function CommandButton({ command, onPress, children, look = 'quiet', on, name = words.commands[command] }: CommandButtonProps) {
  const key = useKeyOf(command)
  return (
    <TooltipTrigger delay={500}>
      {on === undefined ? (
        <Plain className={`button ${look}`} data-command={command} aria-label={name} onPress={onPress}>
          {children}
        </Plain>
      ) : (
        <ToggleButton className={`button ${look}`} aria-label={name} isSelected={on} onChange={onPress}>
          {children}
        </ToggleButton>
      )}
      <Tooltip className="tooltip">{words.withKey(words.commands[command], key)}</Tooltip>
    </TooltipTrigger>
  )
}
