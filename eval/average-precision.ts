/** Average precision: how well a score ranks what is wanted above what is not. */

/** One thing with its score, and whether it is wanted. */
export interface Scored {
  readonly score: number;
  readonly isWanted: boolean;
}

/** In per cent; what has one score shares one rank. `chance` is what any order gives in the long run: the share that is wanted. */
export function averagePrecision(scored: readonly Scored[]): { readonly ap: number; readonly chance: number } {
  const wanted = scored.filter((one) => one.isWanted).length;
  if (wanted === 0) return { ap: 0, chance: 0 };
  const ranked = [...scored].sort((a, b) => b.score - a.score);
  let sum = 0;
  let right = 0;
  for (let from = 0; from < ranked.length; ) {
    let to = from;
    while (ranked[to]?.score === ranked[from]?.score && to < ranked.length) to += 1;
    const rightHere = ranked.slice(from, to).filter((one) => one.isWanted).length;
    right += rightHere;
    sum += rightHere * (right / to);
    from = to;
  }
  return { ap: (100 * sum) / wanted, chance: (100 * wanted) / scored.length };
}
