import { type CommandId, COMMANDS } from './registry.ts'
import { perform } from './perform.ts'

/** Runs the command of this id, as its key would. */
export function runCommand(id: CommandId): void {
  void perform(COMMANDS.find(command => command.id === id)!)
}
