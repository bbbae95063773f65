const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.()

/** Gives the page its turn. Unlike a timer it does not wait longer where nobody sees the page. */
export function letPageAnswer(): Promise<void> {
  return new Promise(resolve => {
    waiting.push(resolve)
    channel.port2.postMessage(null)
  })
}
