import type { Gate } from './gate.ts';

/** Guides and sales talk speak to "you". */
export const readerAddress: Gate = {
  id: 'reader-address',
  explain: 'Sentences that speak to the reader: guides, offers, procedures.',
  effect: 'seldom',
  example: 'You can pay your toll at the gate.',
  passes: 'The toll ruined the town.',
  holds: ({ tokens }) => tokens.some((token) => /^(you|your|yours|yourself)$/.test(token.lower)),
};
