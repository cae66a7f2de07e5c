import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { covers, yearOf } from '../../../shared/models/calendar.ts';
import { readEuro, writeCents, writeEuro } from '../../../shared/models/money.ts';
import { broughtToMonth, broughtToYear, postKinds, type PostKind, type PostPeriod, type PostSource } from '../../../shared/rules/index.ts';
import type { CapacityEntry, PostEntry } from '../../case/capacity-entry.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { narrowTable } from '../../components/narrow-table.ts';
import { readAmount } from '../../entry/read-amount.ts';
import { useCaseFile, useFacts } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { AmountField, ChoiceField } from './capacity-fields.tsx';
import { isCouple, type CapacityReckoned } from './capacity-reckoned.ts';

interface CapacityPostsProps {
  readonly value: CapacityEntry;
  readonly reckoned: CapacityReckoned;
  readonly onChange: (value: CapacityEntry) => void;
}

/** Income and expenditure of both, a post per line: as typed, brought to a month and a year, with where it comes from and whether it counts. */
export function CapacityPosts({ value, reckoned, onChange }: CapacityPostsProps) {
  const { capacity } = useWords().wording;
  const rows = useRef<HTMLTableElement>(null);
  const change = (id: PostEntry['id'], to: Partial<PostEntry>): void => onChange({ ...value, posts: value.posts.map((post) => (post.id === id ? { ...post, ...to } : post)) });
  const add = (kind: PostKind, person: PostEntry['person']): void => {
    const id = Math.max(-1, ...value.posts.map((post) => post.id)) + 1;
    onChange({ ...value, posts: [...value.posts, { id, kind, person, amount: '', period: 'month', source: 'told' }] });
    // The line is there after this is drawn.
    setTimeout(() => rows.current?.querySelector<HTMLElement>(`[data-post="${id}"] input`)?.focus());
  };
  const remove = (id: PostEntry['id']): void => {
    onChange({ ...value, posts: value.posts.filter((post) => post.id !== id) });
    setTimeout(() => rows.current?.querySelector<HTMLElement>('input')?.focus());
  };
  return (
    <Holder>
      <Posts ref={rows} aria-label={capacity.tableName}>
        <thead>
          <tr>
            <th scope="col">{capacity.column.post}</th>
            <th scope="col" className="number">{capacity.column.amount}</th>
            <th scope="col">{capacity.column.period}</th>
            <th scope="col">{capacity.column.source}</th>
            <th scope="col" className="number">{capacity.column.month}</th>
            <th scope="col" className="number">{capacity.column.year}</th>
            <th scope="col"><HiddenText>{capacity.column.remove}</HiddenText></th>
          </tr>
        </thead>
        {(['income', 'expenditure'] as const).map((side) => (
          <tbody key={side}>
            <tr className="side"><th scope="rowgroup" colSpan={7}>{capacity.side[side]}</th></tr>
            {value.posts.filter(({ kind }) => postKinds[kind].side === side).map((post) => (
              <PostRow key={post.id} post={post} reckoned={reckoned} onChange={(to) => change(post.id, to)} onRemove={() => remove(post.id)} />
            ))}
          </tbody>
        ))}
      </Posts>
      <Foot>
        <AddPost couple={isCouple(reckoned.group)} onAdd={add} />
        <Hints />
      </Foot>
    </Holder>
  );
}

interface PostRowProps {
  readonly post: PostEntry;
  readonly reckoned: CapacityReckoned;
  readonly onChange: (to: Partial<PostEntry>) => void;
  readonly onRemove: () => void;
}

function PostRow({ post, reckoned, onChange, onRemove }: PostRowProps) {
  const words = useWords();
  const { capacity } = words.wording;
  const { kind, person, amount, period, source, id } = post;
  const name = words.term(postKinds[kind].term);
  const field = capacity.field(name, capacity.person[person]);
  const read = readAmount(amount);
  const told = read.kind === 'amount' ? { amount: readEuro(read.amount), period } : null;
  const alone = person === 'partner' && reckoned.group !== null && !isCouple(reckoned.group);
  return (
    <tr data-post={id} data-counts={postKinds[kind].counts && !alone}>
      <th scope="row">
        {name} <span className="weak">{capacity.person[person]}{alone ? `, ${capacity.notCountedAlone}` : postKinds[kind].counts ? '' : `, ${capacity.notCounted}`}</span>
      </th>
      <td className="amount" data-label={capacity.column.amount}><AmountField label={field} spokenOnly value={amount} problem={reckoned.problems.get(id)} onChange={(text) => onChange({ amount: text })} /></td>
      <td className="choice" data-label={capacity.column.period}><ChoiceField<PostPeriod> label={capacity.periodOf(field)} spokenOnly value={period} options={entriesOf(capacity.period)} onChange={(to) => onChange({ period: to })} /></td>
      <td className="choice" data-label={capacity.column.source}><ChoiceField<PostSource> label={capacity.sourceOf(field)} spokenOnly value={source} options={entriesOf(capacity.source)} onChange={(to) => onChange({ source: to })} /></td>
      <td className="number" data-label={capacity.column.month}>{told !== null && <AmountText amount={writeCents(broughtToMonth(told))} digits="cents" />}</td>
      <td className="number" data-label={capacity.column.year}>{told !== null && <AmountText amount={writeEuro(broughtToYear(told))} digits="cents" />}</td>
      <td><button type="button" aria-label={capacity.remove(field)} title={capacity.remove(field)} onClick={onRemove}>×</button></td>
    </tr>
  );
}

/** A post is added by choosing its kind; the line comes with the focus in its amount. */
function AddPost({ couple, onAdd }: { readonly couple: boolean; readonly onAdd: (kind: PostKind, person: PostEntry['person']) => void }) {
  const words = useWords();
  const { capacity } = words.wording;
  const [person, setPerson] = useState<PostEntry['person']>('applicant');
  const kinds = Object.entries(postKinds).map(([kind, { term }]) => [kind as PostKind, words.term(term)] as const);
  return (
    <Adding>
      {couple && <ChoiceField<PostEntry['person']> label={capacity.addOf} spokenOnly value={person} options={entriesOf(capacity.person)} onChange={setPerson} />}
      <ChoiceField<PostKind> label={capacity.add} spokenOnly value="" none={capacity.addOne} options={kinds} onChange={(kind) => onAdd(kind, couple ? person : 'applicant')} />
    </Adding>
  );
}

/** What the file knows and is another quantity than what is asked: said, and not filled in. */
function Hints() {
  const { wording: { capacity }, format } = useWords();
  const { today } = useCaseFile();
  const facts = useFacts(yearOf(today));
  const rent = facts.state === 'failed' ? null : (facts.value.homes.find(({ period }) => covers(period, today))?.rent.value ?? null);
  return (
    <Weak>
      {capacity.grossHint}
      {rent !== null && ` ${capacity.housingHint(format.euro(rent, 'cents'))}`}
    </Weak>
  );
}

function entriesOf<Key extends string>(names: Readonly<Record<Key, string>>): readonly (readonly [Key, string])[] {
  return Object.entries(names) as [Key, string][];
}

const Holder = styled('div')({ display: 'grid', gap: 4, alignContent: 'start', minWidth: 0, containerType: 'inline-size' });

const Posts = styled('table')({
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: measure('text'),
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '1px 6px 1px 0', verticalAlign: 'top' },
  '& thead > tr > *': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& .side th': { paddingTop: 3, fontWeight: 600, fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& .number': { textAlign: 'right', whiteSpace: 'nowrap', minWidth: 76 },
  '& .amount': { width: 106 },
  // The words of a choice are never cut.
  '& .choice select': { minWidth: 92 },
  '& tbody .number, & tbody tr:not(.side) th': { paddingTop: 6 },
  '& .weak': { color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& [data-counts="false"]': { color: colour('inkSoft') },
  '& button': { width: measure('target'), height: measure('target'), border: 0, borderRadius: 4, background: 'none', color: colour('inkSoft'), font: 'inherit', cursor: 'pointer' },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  ...narrowTable,
});

const Adding = styled('div')({ display: 'flex', gap: 8, flex: '1 1 220px', '& > *': { flex: '1 1 0' } });

const Foot = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 16px', marginTop: 4, '& > p': { flex: '2 1 260px' } });

const Weak = styled('p')({ color: colour('inkSoft'), fontSize: measure('textSmall') });
