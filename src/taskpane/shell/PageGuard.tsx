import { Component, type ReactNode } from 'react';
import type { PaneWords } from '../../app/pane/PaneWords';
import { QuietButton } from '../parts/QuietButton';

interface PageGuardProps {
  readonly children: ReactNode;
  readonly words: PaneWords;
}

/** Shows a sentence and a way on where drawing the page fails, in place of an empty pane. */
export class PageGuard extends Component<PageGuardProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { children, words } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <div role="alert" style={{ padding: '16px' }}>
        <p>{words.broken}</p>
        <QuietButton onClick={() => { this.setState({ isBroken: false }); }}>{words.message.tryAgain}</QuietButton>
      </div>
    );
  }
}
