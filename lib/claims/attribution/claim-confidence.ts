/** How sure claims and relations are: by the network's calibration where it has read them, else by the rule's precision. */
import type { Genre } from '../types.ts';
import type { Attribution } from './attribution.ts';
import { type Calibration, type ClaimTraits, claimFeatures, probabilityOf } from './calibration.ts';
import { confidenceOf } from './confidence.ts';

/** The confidence of a relation in a piece of a genre. */
export function claimConfidence(
  relation: Attribution,
  traits: ClaimTraits,
  genre: Genre,
  calibration: Calibration,
): number {
  const { opinion, rule } = relation;
  if (opinion !== undefined) return probabilityOf(claimFeatures(relation, opinion, traits), calibration);
  if (rule === 'tagger') throw new Error('a relation that the network found has its opinion');
  return confidenceOf(rule, genre);
}
