import { useSettings } from '../store/settings.ts'

/** Says on the root element whether things may move, as the user or else the system wants it. Call once. */
export function followMotion(): void {
  const system = window.matchMedia('(prefers-reduced-motion: reduce)')
  const follow = () => {
    const { motion } = useSettings.getState()
    const reduced = motion === 'reduced' || (motion === 'system' && system.matches)
    document.documentElement.dataset.motion = reduced ? 'reduced' : 'full'
  }
  follow()
  useSettings.subscribe(follow)
  system.addEventListener('change', follow)
}
