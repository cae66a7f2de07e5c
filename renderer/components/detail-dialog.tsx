import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { colour, measure } from '../theme.ts';
import { useWording } from '../wording/language.ts';
import { useListNavigation } from './list-navigation.ts';

interface DetailDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** buttons beside the one that closes */
  readonly actions?: ReactNode;
  /** `wide` for tables, `whole` for work that needs the screen */
  readonly size?: 'plain' | 'wide' | 'whole';
  /** the content takes the focus itself */
  readonly ownFocus?: boolean;
  /** sides of the thing, of which one is shown; the focus begins there */
  readonly tabs?: Tabs;
  readonly children: ReactNode;
}

interface Tabs {
  /** what the tabs are about */
  readonly label: string;
  readonly names: readonly string[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

/** One thing opened from a list, above the picture. Esc closes it and the focus returns to where it was. */
export function DetailDialog({ title, onClose, actions, size = 'plain', ownFocus = false, tabs, children }: DetailDialogProps) {
  const wording = useWording();
  const heading = useId();
  return (
    <Dialog open onClose={onClose} maxWidth={maxWidths[size]} fullWidth aria-labelledby={heading} {...(size === 'whole' ? { slotProps: { paper: { sx: { margin: '12px', maxHeight: 'calc(100% - 24px)' } } } } : {})}>
      <Head>
        <h2 id={heading}>{title}</h2>
      </Head>
      {tabs !== undefined && <TabList tabs={tabs} id={heading} />}
      <Content
        tabIndex={0}
        id={`${heading}-panel`}
        role={tabs === undefined ? 'group' : 'tabpanel'}
        aria-labelledby={tabs === undefined ? heading : tabId(heading, tabs.shown)}
        data-size={size}
        data-tabs={tabs !== undefined}
        key={tabs?.shown}
      >
        {children}
      </Content>
      <Foot>
        {actions}
        <Button variant="contained" onClick={onClose} autoFocus={!ownFocus && tabs === undefined}>
          {wording.common.close}
        </Button>
      </Foot>
    </Dialog>
  );
}

/** ← → go to the other sides and show them at once. */
function TabList({ tabs: { label, names, shown, onShow }, id }: { readonly tabs: Tabs; readonly id: string }) {
  const { listProps, itemProps } = useListNavigation({ count: names.length, direction: 'horizontal', start: shown, onReach: onShow });
  return (
    <Tablist role="tablist" aria-label={label} {...listProps}>
      {names.map((name, index) => (
        <button key={name} type="button" role="tab" id={tabId(id, index)} aria-selected={index === shown} aria-controls={`${id}-panel`} autoFocus={index === shown} {...itemProps(index)}>{name}</button>
      ))}
    </Tablist>
  );
}

function tabId(dialog: string, index: number): string {
  return `${dialog}-tab-${index}`;
}

const maxWidths = { plain: 'sm', wide: 'md', whole: 'xl' } as const;

const Head = styled('header')({ padding: `14px 18px 8px`, '& h2': { fontSize: measure('textKey'), fontWeight: 600, lineHeight: 1.25 } });

const Content = styled('div')({ padding: '4px 18px 10px', overflow: 'auto', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 12, alignContent: 'start', '&[data-size="whole"]': { gap: 8, paddingTop: 2, paddingBottom: 6 },
  // The sides are as high as each other, so that the tabs stay where they are.
  '&[data-tabs="true"]': { height: 560, paddingTop: 10 } });

const Tablist = styled('div')({
  display: 'flex',
  flex: 'none',
  // In a narrow window they take a second line: none is cut off.
  flexWrap: 'wrap',
  gap: '0 2px',
  padding: '0 14px',
  borderBottom: `1px solid ${colour('line')}`,
  '& button': {
    flex: 'none', minHeight: measure('row'), padding: '0 10px', border: 0, borderBottom: '2px solid transparent', borderRadius: '4px 4px 0 0', background: 'none', color: colour('inkSoft'), font: 'inherit', fontSize: measure('text'), cursor: 'pointer',
  },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  '& button[aria-selected="true"]': { color: colour('ink'), fontWeight: 600, borderBottomColor: colour('accent') },
});

const Foot = styled('footer')({ display: 'flex', gap: 8, justifyContent: 'flex-end', padding: '10px 18px 14px', borderTop: `1px solid ${colour('lineSoft')}` });
