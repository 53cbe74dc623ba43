/** Gathers what each source is made to answer for. */
import type { AttributedClaim, SourceLink, SourceProfile } from '../types.ts';
import type { ResolvedSource } from './resolved-source.ts';

/** A numbered claim with the source it was resolved to. */
export interface SourcedClaim {
  readonly claim: AttributedClaim;
  readonly source: ResolvedSource;
  /** Every way in which this claim names its source. */
  readonly aliases: readonly string[];
}

/** One profile a source, in the order in which they first speak. */
export function profileSources(claims: readonly SourcedClaim[]): SourceProfile[] {
  const groups = new Map<string, SourcedClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.claim.source.sourceId);
    if (group === undefined) groups.set(claim.claim.source.sourceId, [claim]);
    else group.push(claim);
  }
  return [...groups].map(([sourceId, group]) => {
    const [first] = group;
    if (first === undefined) throw new RangeError('a group without claims');
    const { role, affiliation } = group.find(({ source }) => source.role !== undefined)?.source ?? first.source;
    const anonymous = first.source.anonymous;
    const links = linksOf(group);
    const aliases = withoutCase(group.flatMap(({ source, aliases: own }) => [source.name, ...own]));
    return {
      sourceId,
      name: first.claim.source.name,
      type: first.claim.source.type,
      ...(role === undefined ? {} : { role }),
      ...(affiliation === undefined ? {} : { affiliation }),
      ...(anonymous === undefined ? {} : { anonymous }),
      ...(links.length === 0 ? {} : { links }),
      aliases: aliases.sort((a, b) => b.length - a.length || a.localeCompare(b)),
      claims: group.map(({ claim }) => claim.id),
    };
  });
}

/** Each name once: a capital at a sentence's start makes no second one. */
function withoutCase(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}

/** Each page once, in the order in which the article links to them. */
function linksOf(group: readonly SourcedClaim[]): readonly SourceLink[] {
  const links = group.flatMap(({ claim }) => claim.source.links ?? []);
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
