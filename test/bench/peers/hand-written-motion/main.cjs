// A canvas written by hand for one purpose, moving the same graph: what our changes of scene are measured against.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  window.loadFile(path.join(__dirname, 'index.html'))
})
