import { useApp } from '../store/app-state.ts'
import { useClaimFacts } from '../store/claim-facts.ts'
import { useMeasures } from '../store/measures.ts'
import { usePointerTool } from '../store/pointer-tool.ts'
import { useSettings } from '../store/settings.ts'
import { useSheets } from '../store/sheets.ts'
import { useShownSource } from '../store/shown-source.ts'
import { notifyError } from '../ui/notify.ts'
import { panWithKeys } from './pan-with-keys.ts'
import { loadIconImages } from './icon-images.ts'
import { KINDS } from './kinds.ts'
import { readLook, watchLook } from './look.ts'
import { CAPTION_FAMILY, captionFont, forgetMeasuredCaptions } from './measured-caption.ts'
import { CanvasSession, type RendererFor } from './canvas-session.ts'

/**
 * Read beside the page and not before it: the graph is asked while what draws the answer is still being read. Nobody
 * waits for it until the canvas is mounted, so what is wrong with it is told there.
 */
const cytoscapeRenderer = import('./cytoscape-renderer.ts')
cytoscapeRenderer.catch(() => undefined)

/** Puts the canvas into `host` once fonts and icons are there; answers what takes it away again. */
export function mountCanvas(host: HTMLElement): () => void {
  let gone = false
  let takeAway = () => {}
  resources()
    .then(({ CytoscapeRenderer }) => {
      if (gone) return
      takeAway = startCanvas(host, input => new CytoscapeRenderer(host, readLook(), input))
    })
    .catch(notifyError)
  return () => {
    gone = true
    takeAway()
  }
}

/** What is drawn before its font is there is drawn in the wrong one, and measured in it. */
async function resources(): Promise<Awaited<typeof cytoscapeRenderer>> {
  await Promise.all([document.fonts.load(captionFont(12)), document.fonts.load(`550 11px ${CAPTION_FAMILY}`)])
  // Not before the effect that mounts the canvas is over: React renders no icon inside one.
  await loadIconImages(KINDS, readLook())
  forgetMeasuredCaptions()
  return cytoscapeRenderer
}

function startCanvas(host: HTMLElement, rendererFor: RendererFor): () => void {
  const session = new CanvasSession(host, rendererFor)
  const stops = [
    useApp.subscribe((state, before) => session.follow(state, before)),
    useShownSource.subscribe(() => session.markDrawn()),
    useSheets.subscribe((state, before) => state.current !== before.current && session.drawSoon()),
    watchLook(look => session.restyle(look)),
    useMeasures.subscribe(() => session.treatAnew()),
    useClaimFacts.subscribe(() => session.treatAnew()),
    panWithKeys(host, session.renderer),
    keepSize(host, session),
    showTool(host),
    useSettings.subscribe((now, before) => session.followSettings(now, before)),
  ]
  session.draw(useApp.getState())
  return () => {
    for (const stop of stops) stop()
    session.end()
  }
}

/** The tool of the pointer shows on the canvas. */
function showTool(host: HTMLElement): () => void {
  const show = () => {
    host.dataset.drag = usePointerTool.getState().drag
  }
  show()
  return usePointerTool.subscribe(show)
}

/** Keeps what is in the middle there when panels open and close. */
function keepSize(host: HTMLElement, session: CanvasSession): () => void {
  let { clientWidth: width, clientHeight: height } = host
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = host
    session.resized(clientWidth - width, clientHeight - height)
    width = clientWidth
    height = clientHeight
  })
  observer.observe(host)
  return () => observer.disconnect()
}
