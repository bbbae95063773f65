// A window on one page of the disk, for pages that stand on their own: `--page=FILE`.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const page = process.argv.find(argument => argument.startsWith('--page='))
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  window.loadFile(page.slice('--page='.length))
})
