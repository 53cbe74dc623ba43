import type { Token } from '../../../text/tokens.ts';
import type { Gate } from './gate.ts';

const MODALS = new Set('will would could should must may might can'.split(' '));

/** Somebody by name did something: past tense, a name first, nothing modal. */
export const plainEvent: Gate = {
  id: 'plain-event',
  explain: 'Particular events told plainly: a name or “he”, “she”, “police”, then a verb in the past.',
  effect: 'seldom',
  example: 'Ruiz closed the bridge.',
  passes: 'Bridges close when governments fail.',
  holds: ({ tokens }) => {
    const verbAt = tokens.findIndex((token) => token.pos === 'VERB' || token.pos === 'AUX');
    const verb = tokens[verbAt];
    if (verb === undefined || tokens.some((token) => MODALS.has(token.lower))) return false;
    return isPast(verb) && tokens.slice(0, verbAt).some(namesSomebody);
  },
};

const PARTICULAR = new Set('he she police officers firefighters they'.split(' '));

function namesSomebody(token: Token): boolean {
  return token.pos === 'PROPN' || PARTICULAR.has(token.lower);
}

/** "closed", "took", "was": not the dictionary form, neither "-s" nor "-ing". */
function isPast(verb: Token): boolean {
  if (verb.lemma === 'be') return verb.lower === 'was' || verb.lower === 'were';
  return verb.lower !== verb.lemma && !/(s|ing)$/.test(verb.lower);
}
