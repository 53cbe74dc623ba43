/**
 * Splits a web address into its parts. Our own few lines, because the core has no `URL`; they take the addresses that
 * browsers hand out (already serialised, host in ASCII), not everything a person might type.
 */

/** The parts of an absolute http, https or file address. */
export interface Address {
  readonly scheme: 'http' | 'https' | 'file';
  /** Lower-case, without user, password and port; empty for a file. */
  readonly host: string;
  /** Empty where none is given. */
  readonly port: string;
  /** Starts with "/". */
  readonly path: string;
  /** Without "?"; null where there is none. */
  readonly query: string | null;
  /** Without "#"; null where there is none. */
  readonly hash: string | null;
}

/** The expression of RFC 3986, appendix B, for the three schemes a page with notes can have. */
const PARTS = /^(https?|file):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;
const AUTHORITY = /^(?:[^@]*@)?(\[[^\]]*\]|[^:]*)(?::(\d*))?$/;

/** The parts of an address; null when it is not an absolute address of a page. */
export function parseAddress(text: string): Address | null {
  const parts = PARTS.exec(text.trim());
  if (parts === null) return null;
  const [, scheme = '', authority = '', path = '', query, hash] = parts;
  const [, host = '', port = ''] = AUTHORITY.exec(authority) ?? [];
  const lowerScheme = scheme.toLowerCase() as Address['scheme'];
  if (host === '' && lowerScheme !== 'file') return null;
  return {
    scheme: lowerScheme,
    host: host.toLowerCase().replace(/\.$/, ''),
    port,
    path: withoutDots(path),
    query: query ?? null,
    hash: hash ?? null,
  };
}

/** The path with "." and ".." resolved (RFC 3986, 5.2.4) and its escapes in one form. */
function withoutDots(path: string): string {
  const segments: string[] = [];
  const given = path.split('/').slice(1);
  for (const [index, segment] of given.entries()) {
    const isLast = index === given.length - 1;
    if (segment === '..') segments.pop();
    if (segment !== '.' && segment !== '..') segments.push(segment);
    else if (isLast) segments.push('');
  }
  return `/${segments.map(normalEscapes).join('/')}`;
}

/** Escapes of characters that need none are resolved, the others written in capitals (RFC 3986, 6.2.2). */
export function normalEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (escaped, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : escaped.toUpperCase();
  });
}
