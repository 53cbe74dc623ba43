import type { LibraryFilter } from '../../lib/notes/search/query.ts';

/** Spans of time to filter by. */
export const PERIODS = ['day', 'week', 'month', 'year', 'older'] as const;
/** One of them. */
export type Period = (typeof PERIODS)[number];

const DAY = 24 * 60 * 60 * 1000;
const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;

/** The times of a period that ends now; counted from the last midnight, so that it stays the same all day. */
export function timesOf(period: Period, now: number): Pick<LibraryFilter, 'since' | 'until'> {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const yearAgo = midnight - (DAYS.year - 1) * DAY;
  return period === 'older' ? { until: yearAgo } : { since: midnight - (DAYS[period] - 1) * DAY };
}

/** The period that a filter's times stand for. */
export function periodOf({ since, until }: LibraryFilter, now: number): Period | undefined {
  return PERIODS.find((period) => {
    const times = timesOf(period, now);
    return (since ?? until) !== undefined && times.since === since && times.until === until;
  });
}
