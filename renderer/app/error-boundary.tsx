import { Component, type ReactNode } from 'react'
import { TriangleAlert } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { Message } from '../ui/message.tsx'

interface Props {
  /** What stands inside, in the words of the screen: `The inspector`. */
  readonly name: string
  readonly children: ReactNode
}

/** Keeps a defect in one part from taking the rest: says so in place, without a trace, and offers to draw anew. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Message tone="bad" icon={<TriangleAlert />} title={`${this.props.name} could not be shown.`}>
        <p>Your case and your view are kept. Try again, or restart Breachgraph if it stays like this.</p>
        <Button onClick={() => this.setState({ failed: false })}>Try again</Button>
      </Message>
    )
  }
}
