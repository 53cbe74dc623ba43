/**
 * Keeps what a reader types from being lost: every keystroke soon goes into a draft, and the draft becomes the
 * note once the reader pauses or leaves. Knows nothing of messages or components; times are injected for tests.
 */
import type { Judgement, NoteColour } from '../notes/types.ts';

/** What the card edits. */
export interface Words {
  readonly body: string;
  readonly tags: readonly string[];
  readonly judgement?: Judgement | undefined;
  readonly colour?: NoteColour | undefined;
}

/** How writing went. `full`: there is no room left; `failed`: anything else. */
export type Kept = 'kept' | 'full' | 'failed';

/** What has become of the words last typed. */
export type Keeping = 'idle' | 'saving' | 'saved' | 'manual' | 'full' | 'failed';

/** What the keeper needs of the world. */
export interface NoteKeeperPorts {
  /** Stores the draft. */
  writeDraft(words: Words): Promise<Kept>;
  /** Stores the note, and the draft is no longer needed. */
  writeNote(words: Words): Promise<Kept>;
  /** Told of every change of state. */
  tell(keeping: Keeping): void;
  /** Private window: nothing is written before `save`. */
  readonly manual: boolean;
  readonly schedule: (run: () => void, ms: number) => () => void;
}

/** One card's keeper. */
export interface NoteKeeper {
  /** The reader changed something. */
  change(words: Words): void;
  /** Writes the note now, because the reader pressed Save. Resolves when nothing is pending. */
  save(): Promise<void>;
  /**
   * The card is about to go: writes the note, unless nothing may be written unasked. False where the words could not
   * be kept and the reader has not been held up for them yet: then the card should stay.
   */
  leave(): Promise<boolean>;
  /** The note is deleted: what is pending must not bring it back. Resolves when nothing is being written. */
  drop(): Promise<void>;
}

/** A draft is at most this old: a crash costs a quarter of a second of typing. */
const DRAFT_AFTER = 250;
/** A pause this long means the thought is finished for now. */
const NOTE_AFTER = 1200;

/** Starts keeping. */
export function createNoteKeeper(ports: NoteKeeperPorts): NoteKeeper {
  let latest: Words | undefined;
  let written: Words | undefined;
  let writing: Promise<void> = Promise.resolve();
  let warned = false;
  let cancelDraft = () => {};
  let cancelNote = () => {};

  function queue(write: (words: Words) => Promise<Kept>, final: boolean): Promise<void> {
    const words = latest;
    writing = writing.then(async () => {
      if (!words || words === written) return;
      const kept = await write(words).catch((): Kept => 'failed');
      if (final && kept === 'kept') written = words;
      if (kept !== 'kept') ports.tell(kept);
      else if (final) ports.tell(words === latest ? 'saved' : 'saving');
    });
    return writing;
  }

  function save(): Promise<void> {
    cancelDraft();
    cancelNote();
    return queue(ports.writeNote, true);
  }

  return {
    save,
    async leave() {
      if (ports.manual) return true;
      await save();
      if (latest === written || warned) return true;
      warned = true;
      return false;
    },
    drop() {
      cancelDraft();
      cancelNote();
      written = latest;
      return writing;
    },
    change(words) {
      latest = words;
      warned = false;
      if (ports.manual) {
        ports.tell('manual');
        return;
      }
      ports.tell('saving');
      cancelDraft();
      cancelNote();
      cancelDraft = ports.schedule(() => void queue(ports.writeDraft, false), DRAFT_AFTER);
      cancelNote = ports.schedule(() => void queue(ports.writeNote, true), NOTE_AFTER);
    },
  };
}
