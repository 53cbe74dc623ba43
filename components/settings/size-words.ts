import { locale } from '../words/words.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** "12 kB", "1.4 MB", "52 GB", as the reader's language writes them. */
export function sizeWords(bytes: number): string {
  const step = bytes < 1_000_000 ? 0 : bytes < 1_000_000_000 ? 1 : 2;
  const size = bytes / 1000 ** (step + 1);
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: UNITS[step] ?? 'megabyte',
    maximumFractionDigits: step > 0 && size < 10 ? 1 : 0,
  }).format(size);
}
