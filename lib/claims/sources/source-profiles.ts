/** Gathers what each source is made to answer for. */
import type { AttributedClaim, SourceProfile } from '../types.ts';
import type { ResolvedSource } from './resolve-source.ts';

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
    const description = group.find(({ source }) => source.description !== undefined)?.source.description;
    const aliases = withoutCase(group.flatMap(({ source, aliases: own }) => [source.name, ...own]));
    return {
      sourceId,
      name: first.claim.source.name,
      type: first.claim.source.type,
      ...(description === undefined ? {} : splitDescription(description)),
      aliases: aliases.sort((a, b) => b.length - a.length || a.localeCompare(b)),
      claims: group.map(({ claim }) => claim.id),
    };
  });
}

/** "minister of Oman" -> role and affiliation; "Omani foreign minister" is a role alone. */
function splitDescription(description: string): Pick<SourceProfile, 'role' | 'affiliation'> {
  const split = /^(.*?)\s+(?:of|at|for|with|from)\s+(.*\p{Lu}.*)$/u.exec(description);
  const [, role, affiliation] = split ?? [];
  return role && affiliation ? { role, affiliation } : { role: description };
}

/** Each name once: a capital at a sentence's start makes no second one. */
function withoutCase(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
