import { Component } from 'react';
import type { ReactNode } from 'react';
import type { RegionId } from '../layout/regions.ts';
import { Region } from './region.tsx';

interface RegionBoundaryProps {
  readonly id: RegionId;
  readonly title: string;
  readonly children: ReactNode;
}

/** Keeps a fault of one region in that region: it says so there and the other parts stand. */
export class RegionBoundary extends Component<RegionBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { id, title, children } = this.props;
    if (!this.state.failed) return children;
    return <Region id={id} title={title} state={{ kind: 'failed', problem: { kind: 'programFault', details: {} }, retry: () => this.setState({ failed: false }) }} />;
  }
}
