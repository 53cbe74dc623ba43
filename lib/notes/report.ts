/** "This mark is wrong": what a reader tells those who improve the engines, kept here until they export it as a file. */
import type { AssertionKind } from '../claims/types.ts';

/** What is wrong with a mark. */
export type Wrong = 'not-a-claim' | 'wrong-source' | 'has-a-source' | 'wrong-words' | 'other';

/** Every answer, in the order in which a reader is asked. */
export const WRONGS = [
  'not-a-claim',
  'wrong-source',
  'has-a-source',
  'wrong-words',
  'other',
] as const satisfies readonly Wrong[];

/** A mark as it stood, with enough of the text around it to see why it was made. */
export interface ReportedMark {
  readonly kind: 'attributed' | 'unsourced';
  readonly rule: string;
  readonly confidence: number;
  readonly reason: string;
  readonly sourceName?: string;
  readonly assertion?: AssertionKind;
  /** The cue's or the trigger's words. */
  readonly words: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** What is reported. */
export interface ReportChange {
  readonly url: string;
  readonly mark: ReportedMark;
  readonly wrong: Wrong;
  /** The reader's own words; may be empty. */
  readonly remark: string;
}

/** A report as it is kept. */
export interface Report extends ReportChange {
  readonly id: string;
  readonly created: number;
}

/** The file for those who improve the engines. */
export function writeReports(reports: readonly Report[], version: string): string {
  const entries = reports.map(({ created, ...report }) => ({ ...report, created: new Date(created).toISOString() }));
  return `${JSON.stringify({ format: 'whence-reports', version: 1, writtenBy: `Whence ${version}`, reports: entries }, null, 2)}\n`;
}
