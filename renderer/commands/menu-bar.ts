import type { RequestIn } from '../../electron/contract.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import { useKeys } from '../store/keys.ts'
import { acceleratorOf } from './chord.ts'
import { type Command, isEnabled, MENUS } from './command.ts'
import { perform } from './perform.ts'

/** The menu bar as main builds it: every command, under its menu, in the order of the table. */
export function menuBar(
  commands: readonly Command[],
  state: AppState,
  keys: ReadonlyMap<string, readonly string[]>,
): RequestIn<'menu.set'> {
  return MENUS.map(menu => ({
    menu,
    items: commands
      .filter(command => command.menu === menu)
      .map(command => ({
        command: command.id,
        label: command.label,
        accelerator: acceleratorOf(keys.get(command.id)?.[0]),
        enabled: isEnabled(command, state),
      })),
  }))
}

/** Keeps the menu bar as the state has it and runs what is chosen there; answers a function that stops that. */
export function serveMenuBar(commands: readonly Command[]): () => void {
  let sent = ''
  let waiting = false
  const send = () => {
    waiting = false
    const bar = menuBar(commands, useApp.getState(), useKeys.getState().of)
    const text = JSON.stringify(bar)
    if (text === sent) return
    sent = text
    void window.breachgraph.request('menu.set', bar)
  }
  const later = () => {
    if (waiting) return
    waiting = true
    setTimeout(send, 100)
  }
  send()
  const stopWatching = useApp.subscribe(later)
  const stopWatchingKeys = useKeys.subscribe(later)
  const stopListening = window.breachgraph.on('menu.command', ({ command: id }) => {
    const command = commands.find(candidate => candidate.id === id)
    if (command) void perform(command)
  })
  return () => {
    stopWatching()
    stopWatchingKeys()
    stopListening()
  }
}
