/** The scheme that the page, and nothing else, is served from. */
export const APP_SCHEME = 'breachgraph'
export const APP_ORIGIN = `${APP_SCHEME}://app`

/**
 * What the page may load: its own files. `'unsafe-inline'` stands for styles alone, because CodeMirror, cytoscape
 * and radix put `<style>` elements into the document; with every other source closed, a style can fetch nothing
 * but the app's own images and fonts. `data:` images are the icons inside canvas nodes.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
