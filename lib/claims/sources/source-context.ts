/** What is known of an article while its sources are resolved. */
import type { BodyRegister } from './bodies.ts';
import type { Discourse } from './discourse.ts';
import type { DocumentRegister } from './documents.ts';
import type { Introductions } from './introductions.ts';
import type { PeopleRegister } from './people.ts';
import type { LinkFinder } from './source-links.ts';

/** Everything a source may refer to. */
export interface SourceContext {
  readonly text: string;
  readonly findLinks: LinkFinder;
  readonly people: PeopleRegister;
  readonly bodies: BodyRegister;
  readonly documents: DocumentRegister;
  readonly isIntroduced: Introductions;
  readonly discourse: Discourse;
  /** Lone names that the text uses as places. */
  readonly places: ReadonlySet<string>;
  /** Whether the text has a word in small letters. */
  readonly isCommon: (word: string) => boolean;
  /** Whether a place lies in what somebody is quoted to say. */
  readonly isQuoted: (offset: number) => boolean;
}
