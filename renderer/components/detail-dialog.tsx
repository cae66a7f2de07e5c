import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { colour, measure } from '../theme.ts';
import { useWording } from '../wording/language.ts';

interface DetailDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** buttons beside the one that closes */
  readonly actions?: ReactNode;
  /** `wide` for tables, `whole` for work that needs the screen */
  readonly size?: 'plain' | 'wide' | 'whole';
  /** the content takes the focus itself */
  readonly ownFocus?: boolean;
  readonly children: ReactNode;
}

/** One thing opened from a list, above the picture. Esc closes it and the focus returns to where it was. */
export function DetailDialog({ title, onClose, actions, size = 'plain', ownFocus = false, children }: DetailDialogProps) {
  const wording = useWording();
  const heading = useId();
  return (
    <Dialog open onClose={onClose} maxWidth={maxWidths[size]} fullWidth aria-labelledby={heading} {...(size === 'whole' ? { slotProps: { paper: { sx: { margin: '12px', maxHeight: 'calc(100% - 24px)' } } } } : {})}>
      <Head>
        <h2 id={heading}>{title}</h2>
      </Head>
      <Content tabIndex={0} role="group" aria-labelledby={heading} data-size={size}>
        {children}
      </Content>
      <Foot>
        {actions}
        <Button variant="contained" onClick={onClose} autoFocus={!ownFocus}>
          {wording.common.close}
        </Button>
      </Foot>
    </Dialog>
  );
}

const maxWidths = { plain: 'sm', wide: 'md', whole: 'xl' } as const;

const Head = styled('header')({ padding: `14px 18px 8px`, '& h2': { fontSize: measure('textKey'), fontWeight: 600, lineHeight: 1.25 } });

const Content = styled('div')({ padding: '4px 18px 10px', overflow: 'auto', display: 'grid', gap: 12, alignContent: 'start', '&[data-size="whole"]': { gap: 8, paddingTop: 2, paddingBottom: 6 } });

const Foot = styled('footer')({ display: 'flex', gap: 8, justifyContent: 'flex-end', padding: '10px 18px 14px', borderTop: `1px solid ${colour('lineSoft')}` });
