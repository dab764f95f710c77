// Where a screen breaks, its place is not left empty, and no other screen breaks with it.
import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  readonly children: ComponentChildren;
  /** What shows instead, and what it calls to try once more. */
  readonly otherwise: (tryAgain: () => void) => ComponentChildren;
}

/** Shows its children, or `otherwise` once anything in them has thrown. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render({ children, otherwise }: BoundaryProps) {
    return this.state.broken ? otherwise(() => this.setState({ broken: false })) : children;
  }
}
