// Runs another app in this process and prints when its page reached a moment: epoch milliseconds, taken by the page
// itself. OBSERVED_APP is the app's folder, OBSERVED_MOMENT a script whose promise gives the time.
const { app } = require('electron')
const path = require('node:path')

const folder = process.env.OBSERVED_APP
app.setAppPath(folder)
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const moment = await contents.executeJavaScript(process.env.OBSERVED_MOMENT)
    process.stdout.write(`MOMENT ${moment}\n`)
  })
})
require(path.join(folder, require(path.join(folder, 'package.json')).main))
