const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const COMPACT = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/;

/**
 * A date as an ISO 8601 date or date-time where it can be read as one, else as the page gives it. Dates in figures
 * alone whose order is open ("04/05/2024") are left as they are. Nothing is moved between time zones.
 */
export function publishedDate(given: string): string {
  const text = given.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso;
    const date = isoDate(year, Number(month), day);
    if (date !== null) return time === undefined ? date : `${date}T${time}${zone.toUpperCase()}`;
  }
  const compact = COMPACT.exec(text);
  if (compact) return isoDate(compact[1] ?? '', Number(compact[2]), compact[3] ?? '') ?? text;
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return isoDate(monthFirst[3] ?? '', monthOf(monthFirst[1] ?? ''), monthFirst[2] ?? '') ?? text;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoDate(dayFirst[3] ?? '', monthOf(dayFirst[2] ?? ''), dayFirst[1] ?? '') ?? text;
  return text;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function isoDate(year: string, month: number, day: string): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
