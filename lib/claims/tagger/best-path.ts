/**
 * The likeliest sequence of labels, given how likely each label is at each place and how likely each follows each:
 * Viterbi 1967, "Error bounds for convolutional codes and an asymptotically optimum decoding algorithm".
 */

/**
 * One label a place. `scores` holds log probabilities, a row of `labels` numbers a place; `transitions[a * labels + b]` is
 * the log probability of b after a. One label is `wanted` somewhere: a path that has it wins where its log probability is
 * less than that of the best path without by no more than `bonus`.
 */
export function bestPath(
  scores: Float32Array,
  labels: number,
  transitions: readonly number[],
  wanted: number,
  bonus: number,
): Uint8Array {
  const places = scores.length / labels;
  const path = new Uint8Array(places);
  if (places === 0) return path;
  // States 0 to labels - 1 have not met the wanted label yet, the others have.
  const states = 2 * labels;
  const back = new Uint8Array(places * states);
  let best = new Float64Array(states).fill(-Infinity);
  for (let label = 0; label < labels; label += 1) {
    best[label === wanted ? labels + label : label] = scores[label] as number;
  }
  for (let place = 1; place < places; place += 1) {
    const next = new Float64Array(states).fill(-Infinity);
    for (let before = 0; before < states; before += 1) {
      const so = best[before] as number;
      const met = before >= labels;
      for (let label = 0; label < labels; label += 1) {
        const state = met || label === wanted ? labels + label : label;
        const sum = so + (transitions[(before % labels) * labels + label] as number);
        if (sum <= (next[state] as number)) continue;
        next[state] = sum;
        back[place * states + state] = before;
      }
    }
    for (let state = 0; state < states; state += 1) {
      next[state] = (next[state] as number) + (scores[place * labels + (state % labels)] as number);
    }
    best = next;
  }
  let state = 0;
  const worth = (one: number): number => (best[one] as number) + (one >= labels ? bonus : 0);
  for (let one = 1; one < states; one += 1) if (worth(one) > worth(state)) state = one;
  for (let place = places - 1; place >= 0; place -= 1) {
    path[place] = state % labels;
    state = back[place * states + state] as number;
  }
  return path;
}
