import { useApp } from '../../store/app-state.ts'
import { type GraphShape, useGraphShape } from '../../store/graph-shape.ts'

/** Makes this the shape of the open graph and lets everything that is drawn be looked at again. */
export function takeShape(shape: GraphShape): void {
  const same = useGraphShape.getState().shape === shape
  useGraphShape.setState({ shape, reading: false })
  if (same) return
  useApp.setState(({ dataVersion }) => ({ dataVersion: dataVersion + 1 }))
}
