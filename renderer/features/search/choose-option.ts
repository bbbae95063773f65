import { perform } from '../../commands/perform.ts'
import { changeSettings, useSettings } from '../../store/settings.ts'
import { useShelf } from '../../store/shelf.ts'
import { notifyError } from '../../ui/notify.ts'
import { openView } from '../sheets/views.ts'
import { bringNode } from './bring-node.ts'
import type { Option } from './palette.ts'

/** Commands that are remembered: more than are ever listed. */
const REMEMBERED = 12

/** Does what a row of the palette stands for. */
export function chooseOption(option: Option): void {
  switch (option.kind) {
    case 'node':
      void bringNode(option.node)
      return
    case 'view': {
      const view = useShelf.getState().views.find(({ name }) => name === option.name)
      if (view) openView(view).catch(notifyError)
      return
    }
    case 'command':
      remember(option.command.id)
      void perform(option.command)
  }
}

function remember(id: string): void {
  const { lately } = useSettings.getState()
  const others = lately.filter(one => one !== id)
  changeSettings({ lately: [id, ...others].slice(0, REMEMBERED) }).catch(notifyError)
}
