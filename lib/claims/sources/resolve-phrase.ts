/** Who a noun phrase is: a named person or body, somebody meant by a definite description, or whoever its words say. */
import { askedPeople, describedSource } from './described-source.ts';
import { namedInApposition } from './named-in-apposition.ts';
import { namedPerson } from './named-person.ts';
import { isOpeningNoun, namedThing, typeByName } from './named-thing.ts';
import type { ResolvedSource } from './resolved-source.ts';
import type { SourceContext } from './source-context.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Resolves one noun phrase that is no pronoun. */
export function resolvePhrase(phrase: SourcePhrase, context: SourceContext): ResolvedSource {
  const { head } = phrase;
  if (/^@\w/.test(head.text)) return { key: head.lower, name: head.text, type: 'person' };
  const asked = askedPeople(phrase, context);
  if (asked !== undefined) return asked;
  const person = isOpeningNoun(phrase, context) ? undefined : namedPerson(phrase, context);
  const known = person ?? namedInApposition(phrase, context);
  if (known !== undefined) return known;
  const type = typeByName(phrase, context);
  return type === undefined || type === 'unnamed'
    ? describedSource(phrase, context)
    : namedThing(phrase, type, context);
}
