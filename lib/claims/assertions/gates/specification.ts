import type { Gate } from './gate.ts';

const UNITS = /^(gb|tb|mb|ghz|mhz|mah|mm|cm|inch|inches|kg|lbs?|oz|ml|watts?|hz|fps|megapixels?|mp|psi|volts?)$/;
const PRICE_OR_SCORE = /^\$?\d[\d,.]*$|^\d+[-–:]\d+$/;

/** Specifications, prices and scores: figures that stand for themselves. */
export const specification: Gate = {
  id: 'specification',
  explain: 'Specifications, prices and scores.',
  effect: 'seldom',
  example: 'The lamp weighs 2 kg.',
  passes: 'The lamp is the best of all.',
  holds: ({ tokens }) =>
    tokens.some((token) => UNITS.test(token.lower)) ||
    tokens.some((token, i) => /^[$£€]$/.test(token.text) && PRICE_OR_SCORE.test(tokens[i + 1]?.text ?? '')) ||
    tokens.some((token) => /^\d+[-–]\d+$/.test(token.text)),
};
