import type { AttributedClaim, SourceProfile, UnsourcedAssertion } from '../../lib/claims/types.ts';
import type { FindingView } from '../../lib/notes/reading.ts';
import { ASSERTION_PHRASES, counted, roleOf, SOURCE_TYPE_NAMES } from '../marks/wording.ts';
import styles from './card-heading.module.css';

/** Who says it, by which words, what they are, how often they speak; or what is flagged and why. */
export function FindingFacts({
  view,
  source,
}: {
  readonly view: FindingView;
  readonly source: SourceProfile | undefined;
}) {
  const { finding, words } = view;
  return finding.kind === 'attributed' ? (
    <Attributed claim={finding} words={words} source={source} />
  ) : (
    <Unsourced assertion={finding} />
  );
}

interface AttributedProps {
  readonly claim: AttributedClaim;
  readonly words: string;
  readonly source: SourceProfile | undefined;
}

function Attributed({ claim, words, source }: AttributedProps) {
  const role = roleOf(source);
  const others = (source?.claims.length ?? 1) - 1;
  const facts = [
    words ? `“${words}”` : 'The speaker carries over from the words before',
    claim.source.type === 'unnamed' ? undefined : SOURCE_TYPE_NAMES[claim.source.type],
    others > 0 ? `also speaks in ${others === 1 ? 'one other claim' : counted(others, 'other claim')}` : undefined,
  ];
  return (
    <>
      <h1 id="card-heading" class={styles.title}>
        Attributed to <b>{claim.source.name}</b>
        {claim.source.type === 'unnamed' ? ', not named' : role && `, ${role}`}
      </h1>
      <p class={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}

function Unsourced({ assertion }: { readonly assertion: UnsourcedAssertion }) {
  return (
    <>
      <h1 id="card-heading" class={styles.title}>
        <b>No source given:</b> {ASSERTION_PHRASES[assertion.assertion]}
      </h1>
      <p class={styles.facts}>{assertion.reason}</p>
    </>
  );
}
