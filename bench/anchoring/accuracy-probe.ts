/** Runs in a page: every way on every case of one edit. Bundled by `accuracy.ts`. */
import type { EditCase } from './cases.ts';
import { setBody } from './page-body.ts';
import { isRight, type Tally } from './tally.ts';
import { WAYS, type WayName } from './ways.ts';

/** The tallies of one edit, by way. */
export type Tallies = Record<WayName, Tally>;

/** Runs the cases on live documents. */
export async function tallyCases(cases: readonly EditCase[]): Promise<Tallies> {
  const tallies: Tallies = {
    Whence: { right: 0, wrong: 0, lost: 0 },
    Hypothesis: { right: 0, wrong: 0, lost: 0 },
    'dom-anchor-text-quote': { right: 0, wrong: 0, lost: 0 },
    'Apache Annotator': { right: 0, wrong: 0, lost: 0 },
  };
  for (const drawn of cases) {
    setBody(drawn.after);
    for (const name of Object.keys(WAYS) as WayName[]) {
      const found = await WAYS[name](drawn);
      tallies[name][found === null ? 'lost' : isRight(found, drawn) ? 'right' : 'wrong'] += 1;
    }
  }
  return tallies;
}
