import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import type { Calibration } from '../attribution/calibration.ts';
import { findAttributions } from '../attribution/find-attributions.ts';
import { taggedArticle } from '../attribution/two-readers.testing.ts';
import { roleFeatures } from './role-features.ts';
import { type RoleCalibrations, settleRoles } from './settle-roles.ts';

const TEXT = 'The quay is the worst in the country. “It is the oldest quay we have,” Hale said.';
const evidence = evidenceOf(TEXT);
const ruled = lastOf(findAttributions(evidence));
const tagged = taggedArticle([], [0.3, 0.3]);

/** The units of “Hale said.”, of those of all tokens of its sentence. */
const OWN = 9 / 35;

const features = lastOf(roleFeatures(evidence, ruled, tagged)).map(
  (own) => new Map(own.map(([name, amount]) => [name, amount])),
);

function settled(calibrations: Partial<RoleCalibrations>): number[][] {
  const even: Calibration = { bias: 0 };
  const all = { attributed: even, unsourced: even, plain: even, ...calibrations };
  return lastOf(settleRoles(evidence, ruled, tagged, all)).sentences.map(({ roles }) => [...roles]);
}

describe('roleFeatures', () => {
  test.each<readonly [string, number, string, number | undefined]>([
    ['a rule sees somebody speak', 1, 'no rule', 0],
    ['no rule does', 0, 'no rule', 1],
    ['the network’s opinion is there', 0, 'attributed', -0.847],
    ['the first sentence is the first', 0, 'first', 1],
    ['the second is not', 1, 'first', 0],
    ['words in quotation marks are not the writer’s', 1, 'own words', OWN],
    ['a comparison is heard where the writer speaks', 0, 'hit comparison', 1],
    ['nothing is heard in what is quoted', 1, 'hit comparison', undefined],
  ])('%s', (_, sentence, name, amount) => {
    const own = features[sentence]?.get(name);
    if (amount === undefined) expect(own).toBeUndefined();
    else expect(own).toBeCloseTo(amount, 1);
  });
});

describe('settleRoles', () => {
  test('three that know nothing say a third each', () => {
    for (const roles of settled({})) for (const role of roles) expect(role).toBeCloseTo(1 / 3);
  });

  test('what one is surer of grows at the others’ cost, and all sum to 1', () => {
    const [writer, speaker] = settled({ attributed: { bias: 2, 'no rule': -4 } });
    expect(speaker?.[0]).toBeGreaterThan(1 / 3);
    expect(writer?.[0]).toBeLessThan(1 / 3);
    for (const roles of [writer, speaker]) expect(roles?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  test('relations stay as they are', () => {
    const all = { attributed: {}, unsourced: {}, plain: {} };
    expect(lastOf(settleRoles(evidence, ruled, tagged, all)).relations).toBe(tagged.relations);
  });
});
