import type { Article } from '../types.ts';

/** The name of an article's site: what the page says, else its host. */
export function siteName({ site, url }: Article): string {
  return site ?? /^\w+:\/\/(?:www\.)?([^/:?#]*)/.exec(url)?.[1] ?? '';
}
