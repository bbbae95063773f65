import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { RequestIn } from '../contract.ts'

type MenuTable = RequestIn<'menu.set'>

/**
 * Builds the menu bar from the page's command table. Keys are shown here but handled in the page, where a text
 * field can claim them first; so no key acts twice.
 */
export function setMenu(table: MenuTable, choose: (command: string) => void): void {
  const template = table.map(
    ({ menu, items }): MenuItemConstructorOptions => ({
      label: menu,
      submenu: items.map(item => ({
        label: item.label,
        enabled: item.enabled,
        ...(item.accelerator === null ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
        click: () => choose(item.command),
      })),
    }),
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
