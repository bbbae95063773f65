import type { KindShape } from '../canvas/kinds.ts'

/** Every shape of the canvas as an SVG path in a box of 24 by 24. */
export const SHAPE_PATHS: Readonly<Record<KindShape, string>> = {
  hexagon: 'M1 12 6.5 2h11L23 12l-5.5 10h-11Z',
  diamond: 'M12 0 24 12 12 24 0 12Z',
  'round-rectangle': 'M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4Z',
  'cut-rectangle': 'M7 2h10l5 5v10l-5 5H7l-5-5V7Z',
  octagon: 'M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9Z',
  'round-diamond':
    'M10.2 1.7a2.5 2.5 0 0 1 3.6 0l8.5 8.5a2.5 2.5 0 0 1 0 3.6l-8.5 8.5a2.5 2.5 0 0 1-3.6 0l-8.5-8.5a2.5 2.5 0 0 1 0-3.6Z',
  ellipse: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21Z',
  barrel: 'M2 4c4-3 16-3 20 0v16c-4 3-16 3-20 0Z',
  pentagon: 'M12 1 23 9.2 18.8 22H5.2L1 9.2Z',
  tag: 'M2 3h14l7 9-7 9H2Z',
  'bottom-round-rectangle': 'M2 2h20v14a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6Z',
  rectangle: 'M2 3h20v18H2Z',
  heptagon: 'M12 1 21 5.4 23 15 17 22.8H7L1 15 3 5.4Z',
  'round-hexagon':
    'M7.6 2h8.8c.7 0 1.4.4 1.8 1l4.4 8c.4.6.4 1.4 0 2l-4.4 8c-.4.6-1 1-1.8 1H7.6c-.7 0-1.4-.4-1.8-1l-4.4-8c-.4-.6-.4-1.4 0-2l4.4-8c.4-.6 1-1 1.8-1Z',
  'concave-hexagon': 'M1 2h22l-3.5 10L23 22H1l3.5-10Z',
  'round-pentagon':
    'M10.5 1.6a2.5 2.5 0 0 1 3 0l8.4 6.3c.8.6 1.1 1.7.8 2.7l-3.3 9.7a2.5 2.5 0 0 1-2.3 1.7H7a2.5 2.5 0 0 1-2.4-1.7L1.3 10.6c-.3-1 0-2.1.8-2.7Z',
  'round-tag':
    'M4 3h11c.6 0 1.2.3 1.6.8l5.6 7c.5.7.5 1.7 0 2.4l-5.6 7c-.4.5-1 .8-1.6.8H4a2 2 0 0 1-2-2V5c0-1.1.9-2 2-2Z',
}
