import { styled } from '@mui/material/styles';
import { useContext, useId } from 'react';
import type { ReactNode } from 'react';
import type { Problem } from '../../shared/models/reply.ts';
import type { CommandId } from '../commands/commands.ts';
import { useKeys } from '../commands/use-keys.ts';
import { RegionActions } from '../layout/region-actions.ts';
import { RegionFoot } from '../layout/region-foot.ts';
import { keepFocusWithin } from '../layout/region-focus.ts';
import type { NumberedRegion, RegionId } from '../layout/regions.ts';
import { colour, measure } from '../theme.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { useScrollStop } from './scroll-stop.ts';

/** What a region can say in place of its content. */
export type RegionState =
  | { readonly kind: 'ready' }
  /** its data cannot be read; the rest of the screen stands */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry?: () => void }
  /** there is nothing, which is a fact and is said */
  | { readonly kind: 'empty'; readonly sentence: string };

interface RegionProps {
  readonly id: RegionId;
  readonly title: ReactNode;
  /** stands beside the title, in weak ink */
  readonly subtitle?: ReactNode;
  /** whose key stands in the head; by default that which goes to the region */
  readonly command?: CommandId;
  /** buttons in the head of the region */
  readonly actions?: ReactNode;
  readonly state?: RegionState;
  readonly children?: ReactNode;
}

const toNumbered: Readonly<Record<NumberedRegion, CommandId>> = {
  household: 'household', allowances: 'allowances', openItems: 'openItems', moneyBack: 'moneyBack', timeline: 'timeline', whatIf: 'toWhatIf', conversation: 'conversation', explanation: 'explanation',
};
const commandTo: Partial<Readonly<Record<RegionId, CommandId>>> = toNumbered;

/** One part of the screen: a card with a head of 31 pixels, named for assistive technology, reachable with F6 and its Alt+n. */
export function Region({ id, title, subtitle, command, actions, state = { kind: 'ready' }, children }: RegionProps) {
  const heading = useId();
  const fromLayout = useContext(RegionActions)[id];
  const foot = useContext(RegionFoot)[id];
  const { hold, stop } = useScrollStop();
  const keys = useKeys();
  const told = command ?? commandTo[id];
  return (
    <Card data-region={id} tabIndex={-1} aria-labelledby={heading} onFocus={(event) => keepFocusWithin(event.currentTarget, event.target)}>
      <Head>
        <Title id={heading} data-alone={subtitle === undefined}>{title}</Title>
        {subtitle !== undefined && <Subtitle>{subtitle}</Subtitle>}
        <Actions>
          {fromLayout}
          {actions}
        </Actions>
        {told !== undefined && <Hint aria-hidden>{keys[told].replaceAll('+', ' ')}</Hint>}
      </Head>
      <Body ref={hold} {...(stop ? { tabIndex: 0, role: 'group', 'aria-labelledby': heading, 'data-scroll-stop': '' } : {})}>
        {state.kind === 'failed' && <ProblemNotice problem={state.problem} {...(state.retry === undefined ? {} : { retry: state.retry })} />}
        {state.kind === 'empty' && <Empty>{state.sentence}</Empty>}
        {state.kind === 'ready' && children}
        {foot}
      </Body>
    </Card>
  );
}

const Card = styled('section')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  minWidth: 0,
  overflow: 'hidden',
  backgroundColor: colour('card'),
  border: `1px solid ${colour('line')}`,
  borderRadius: 8,
  '&:focus-within': { borderColor: colour('accent'), boxShadow: `0 0 0 1px ${colour('accent')}` },
  '&:focus-visible': { outline: 'none', boxShadow: `0 0 0 2px ${colour('accent')}` },
  '@media (forced-colors: active)': { '&:focus-within': { outline: '2px solid Highlight' } },
});

const Head = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  flex: 'none',
  height: measure('header'),
  padding: `0 ${measure('inset')}`,
  borderBottom: `1px solid ${colour('lineSoft')}`,
  whiteSpace: 'nowrap',
  // What does not fit beside the title goes below it.
  '@media (max-width: 639px)': { flexWrap: 'wrap', height: 'auto', minHeight: measure('header'), whiteSpace: 'normal' },
});

const Title = styled('h2')({
  fontSize: measure('textSmall'), fontWeight: 600, color: colour('inkSoft'),
  // Where nothing stands beside it that could give way to the buttons, it does itself.
  '&[data-alone="true"]': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
});

const Subtitle = styled('span')({ fontSize: measure('textSmall'), color: colour('inkWeak'), overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 });

const Actions = styled('span')({ display: 'flex', alignItems: 'center', gap: 4, marginLeft: 'auto', flex: 'none', '@media (max-width: 639px)': { flexWrap: 'wrap', maxWidth: '100%' } });

const Hint = styled('span')({ fontSize: measure('textSmall'), color: colour('inkWeak'), flex: 'none', '@media (max-width: 639px)': { display: 'none' } });

const Body = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto', display: 'flex', flexDirection: 'column' });

const Empty = styled('p')({ padding: `8px ${measure('inset')}`, color: colour('inkSoft') });
