/** Who answers for a relation, once it is known. */
import type { SourceType } from '../types.ts';
import type { Person } from './people.ts';

/** Two relations with the same `key` have the same source. */
export interface ResolvedSource {
  readonly key: string;
  readonly name: string;
  readonly type: SourceType;
  /** "foreign minister" */
  readonly role?: string;
  /** "Oman" */
  readonly affiliation?: string;
  /** The words by which the text says that it does not want to be known. */
  readonly anonymous?: string;
  /** Set where it is several together. */
  readonly isJoint?: true;
}

/** A person of the register as a source. */
export function sourceOfPerson({ name, role, affiliation }: Person): ResolvedSource {
  return {
    ...{ key: keyOf(name), name, type: 'person' },
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
  };
}

/** A source that is called by its own words. */
export function sourceCalled(name: string, type: SourceType): ResolvedSource {
  return { key: keyOf(name), name, type };
}

/** A name without case, article and possessive: what tells two sources apart. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[’']s?$/, '');
}
