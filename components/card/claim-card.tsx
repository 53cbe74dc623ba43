/** The card on a mark, a note or a passage: who says it or why it is flagged, and the reader's own words. 320 pixels wide. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../../lib/notes/reading.ts';
import type { SaveState } from '../controls/save-state.ts';
import { useHeight } from '../controls/use-height.ts';
import { useHistoryKeys } from '../controls/use-history-keys.ts';
import { hasFormatting } from '../markdown/read-markdown.ts';
import { say } from '../words/words.ts';
import { CardFoot } from './card-foot.tsx';
import { CardHeading } from './card-heading.tsx';
import type { CardActions, CardDraft } from './card-state.ts';
import styles from './claim-card.module.css';
import { ColourField } from './colour-field.tsx';
import { JudgementField } from './judgement-field.tsx';
import { NoteField } from './note-field.tsx';
import { TagField } from './tag-field.tsx';
import { UndoLine } from './undo-line.tsx';
import { useCardFocus } from './use-card-focus.ts';
import { useCardKeys } from './use-card-keys.ts';
import { useDraft } from './use-draft.ts';

/** The place, the words so far, what became of them, and what the reader can ask for. */
export interface ClaimCardProps {
  readonly content: CardContent;
  /** The words to start from; taken up again only when the card moves to another place. */
  readonly draft: CardDraft;
  readonly saveState: SaveState;
  readonly actions: CardActions;
  /** Tags used before, the most used first. */
  readonly knownTags: readonly string[];
  /** Where the focus goes when the card opens; the heading unless the reader asked to write. */
  readonly startIn?: 'card' | 'note';
  /** J and K step between marks, N goes to the note, outside the fields; on unless switched off. */
  readonly letterKeys?: boolean;
}

/** The claim card. */
export function ClaimCard(props: ClaimCardProps) {
  return <CardOnPlace key={props.content.cardId} {...props} />;
}

function CardOnPlace(props: ClaimCardProps) {
  const { content, saveState, actions, knownTags, startIn = 'card', letterKeys = true } = props;
  const [draft, change] = useDraft(props.draft, content.note?.note, actions.input);
  const card = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useHeight(card, actions.resize);
  useCardFocus(startIn === 'note' ? field : card);

  const [formatted, setFormatted] = useState(startIn === 'card' && hasFormatting(props.draft.body));
  const write = () => {
    setFormatted(false);
    field.current?.focus();
  };
  const wasFormatted = useRef(formatted);
  // The field stood hidden behind the formatted words: only now can it take the focus.
  useLayoutEffect(() => {
    if (wasFormatted.current && !formatted) field.current?.focus();
  }, [formatted]);
  useCardKeys(letterKeys, { step: actions.step, close: actions.close, write });
  useHistoryKeys(actions);

  const deleted = content.note?.note.deletedAt !== undefined;
  return (
    <section ref={card} tabIndex={-1} role="dialog" aria-labelledby="card-heading" class={styles.card}>
      <CardHeading content={content} onStep={actions.step} onClose={actions.close} />
      {content.finding?.dismissed && <UndoLine text={say('dismissed_here')} onUndo={actions.undoDismiss} />}
      {deleted ? (
        <UndoLine text={say('note_deleted_here')} onUndo={actions.undoDelete} />
      ) : (
        <>
          <NoteField
            body={draft.body}
            formatted={formatted}
            onWrite={write}
            saveState={saveState}
            fieldRef={field}
            onInput={(body) => change({ ...draft, body })}
            onCopy={() => actions.copy(draft.body)}
            onSave={actions.save}
          />
          <TagField tags={draft.tags} knownTags={knownTags} onChange={(tags) => change({ ...draft, tags })} />
          <JudgementField
            judgement={draft.judgement}
            onChange={(judgement) => {
              const { judgement: _, ...rest } = draft;
              change({ ...rest, ...(judgement && { judgement }) });
            }}
          />
          <ColourField colour={draft.colour ?? 'yellow'} onChange={(colour) => change({ ...draft, colour })} />
        </>
      )}
      <CardFoot
        canDismiss={content.finding !== undefined && content.finding.dismissed === undefined}
        canReport={content.finding !== undefined}
        canDelete={content.note !== undefined && !deleted}
        saveState={saveState}
        actions={actions}
      />
    </section>
  );
}
