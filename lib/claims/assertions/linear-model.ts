/** The smallest of models: a weight a feature, summed. Weights are written in hundredths in a table a person can read. */

/** Feature name to weight. */
export type Weights = ReadonlyMap<string, number>;

/** The name under which a table keeps its bias: the feature that always holds. */
export const BIAS = '(bias)';

/**
 * Reads a table of `name=weight` entries, separated by white space; `_` stands for the space within a name, weights are
 * hundredths. Throws `SyntaxError` on an entry that is not of this form.
 */
export function readWeights(table: string): Weights {
  const weights = new Map<string, number>();
  for (const entry of table.trim().split(/\s+/)) {
    const at = entry.lastIndexOf('=');
    const value = Number(entry.slice(at + 1));
    if (at < 1 || !Number.isFinite(value)) throw new SyntaxError(`not a weight: ${entry}`);
    weights.set(entry.slice(0, at).replaceAll('_', ' '), value / 100);
  }
  return weights;
}

/** Writes what `readWeights` reads, names sorted, lines of at most `width` characters; weights that round to 0 are left out. */
export function writeWeights(weights: Weights, width: number): string {
  const entries = [...weights]
    .map(([name, weight]) => ({ name: name.replaceAll(' ', '_'), hundredths: Math.round(weight * 100) }))
    .filter(({ hundredths }) => hundredths !== 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, hundredths }) => `${name}=${hundredths}`);
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line !== '' && line.length + 1 + entry.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? entry : `${line} ${entry}`;
  }
  return [...lines, line].join('\n');
}

/** The sum of the weights of the features that hold. */
export function weigh(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

/** Log-odds to probability. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
