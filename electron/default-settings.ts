import type { Settings } from './contract.ts'

/** What holds until a person has chosen otherwise. Apart from the contract: the page takes no schema with it. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  motion: 'system',
  expandOrder: 'connected',
  expandMost: 50,
  askAbove: 1000,
  minimap: true,
  bundleParallels: false,
  namesOff: false,
  keys: {},
  lately: [],
}
