import type { AttributedClaim, SourceLink, SourceProfile, UnsourcedAssertion } from '../../lib/claims/types.ts';
import type { FindingView } from '../../lib/notes/reading.ts';
import { nameOfSourceType, reasonWords, roleOf, whatKindDoes } from '../marks/wording.ts';
import { sayWith } from '../words/rich-words.ts';
import { say, sayCount } from '../words/words.ts';
import styles from './card-heading.module.css';

/** Who says it, by which words, what they are, how often they speak; or what is flagged and why. */
export function FindingFacts({
  view,
  source,
}: {
  readonly view: FindingView;
  readonly source: SourceProfile | undefined;
}) {
  const { finding } = view;
  return finding.kind === 'attributed' ? (
    <Attributed claim={finding} cue={view.words} holder={view.holder} source={source} />
  ) : (
    <Unsourced assertion={finding} words={view.words} />
  );
}

interface AttributedProps {
  readonly claim: AttributedClaim;
  readonly cue: string;
  readonly holder: string | undefined;
  readonly source: SourceProfile | undefined;
}

function Attributed({ claim, cue, holder, source }: AttributedProps) {
  const role = roleOf(source);
  const others = (source?.claims.length ?? 1) - 1;
  const name = <b>{claim.source.name}</b>;
  const facts = [
    // The very words that make it theirs, whoever found them: “she”: “said”.
    cue ? `${holder ? `“${holder}”: ` : ''}“${cue}”` : say('carried_over'),
    claim.source.type === 'unnamed' ? undefined : nameOfSourceType(claim.source.type),
    others > 0 ? sayCount('also_speaks', others) : undefined,
    source?.anonymous === undefined ? undefined : `“${source.anonymous}”`,
  ];
  return (
    <>
      <h1 id="card-heading" class={styles.title}>
        {claim.source.type === 'unnamed'
          ? sayWith('attributed_unnamed', name)
          : role
            ? sayWith('attributed_role', name, role)
            : sayWith('attributed', name)}
      </h1>
      <p class={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      <Links links={claim.source.links ?? []} />
    </>
  );
}

/** Where the article itself sends the reader who wants to look the claim up. */
function Links({ links }: { readonly links: readonly SourceLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul class={styles.links} aria-label={say('source_links')}>
      {links.map(({ href, host }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {host}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Unsourced({ assertion, words }: { readonly assertion: UnsourcedAssertion; readonly words: string }) {
  return (
    <>
      <h1 id="card-heading" class={styles.title}>
        <b>{say('no_source_label')}</b> {whatKindDoes(assertion.assertion)}
      </h1>
      <p class={styles.facts}>{reasonWords({ finding: assertion, words })}</p>
    </>
  );
}
