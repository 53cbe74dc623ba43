/** What a gate is: a reason to keep silent on a sentence, or to be slower to speak. */
import type { AssertionContext } from '../../evidence.ts';
import type { OwnVoice } from '../own-voice.ts';

/** A reason not to flag. */
export interface Gate {
  readonly id: string;
  /** What it keeps silent on, for docs/rules.md. */
  readonly explain: string;
  /** `never`: no mark at all. `seldom`: counts against one, by a weight that was fitted. */
  readonly effect: 'never' | 'seldom';
  /** A sentence it holds for, of our own making. */
  readonly example: string;
  /** A sentence it lets through. */
  readonly passes: string;
  holds(voice: OwnVoice, context: AssertionContext): boolean;
}
