import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { RequestIn } from '../contract.ts'

type MenuTable = RequestIn<'menu.set'>

/** The menu bar of each window. There is one bar at a time, and it is that of the window in front. */
export interface Menus {
  /** @param choose told of the command that was chosen in this window's menu */
  set(window: BrowserWindow, table: MenuTable, choose: (command: string) => void): void
}

export function createMenus(): Menus {
  const menus = new WeakMap<BrowserWindow, Menu>()
  app.on('browser-window-focus', (_event, window) => show(window))

  function show(window: BrowserWindow): void {
    const menu = menus.get(window)
    if (menu) Menu.setApplicationMenu(menu)
  }

  return {
    set(window, table, choose) {
      menus.set(window, buildMenu(table, choose))
      if ((BrowserWindow.getFocusedWindow() ?? window) === window) show(window)
    },
  }
}

/**
 * Builds the menu bar from the page's command table. Keys are shown here but handled in the page, where a text
 * field can claim them first; so no key acts twice.
 */
function buildMenu(table: MenuTable, choose: (command: string) => void): Menu {
  const template = table.map(
    ({ menu, items }): MenuItemConstructorOptions => ({
      label: menu,
      submenu: items.map(item => ({
        id: item.command,
        label: item.label,
        enabled: item.enabled,
        ...(item.accelerator === null ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
        click: () => choose(item.command),
      })),
    }),
  )
  return Menu.buildFromTemplate(template)
}
