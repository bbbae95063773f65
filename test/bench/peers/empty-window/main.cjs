// The least an Electron window can be: what our own start is measured against.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  window.loadURL('data:text/html,<!doctype html><title>empty</title><body>empty</body>')
})
