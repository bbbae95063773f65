const CONNECT = /connect\(\d+, \{sa_family=(AF_INET6?), (.*?)\}, \d+\)/
const SEND_TO = /sendto\(\d+, .*\{sa_family=(AF_INET6?), (.*?)\}, \d+\)/

/**
 * Where the processes of a trace (`strace -e trace=connect,sendto`) turned to over the internet's protocols, as
 * `address:port`, each time.
 */
export function connectedTo(trace: string): string[] {
  return trace.split('\n').flatMap(line => {
    const found = CONNECT.exec(line) ?? SEND_TO.exec(line)
    if (!found) return []
    const port = /port=htons\((\d+)\)/.exec(found[2]!)?.[1]
    const address = /inet_(?:addr|pton)\((?:AF_INET6, )?"([^"]+)"/.exec(found[2]!)?.[1]
    return [`${address}:${port}`]
  })
}
