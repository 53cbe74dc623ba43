/** Text as it is compared in a search: without capitals and accents, and unit for unit as long as the text it came from. */

/** "Müller SAID" becomes "muller said"; a hit in the folded text stands at the same place in the text. */
export function foldText(text: string): string {
  // Most text is plain, and lower case keeps its length.
  if (/^[\x20-\x7e\s]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += character.length === 1 ? foldUnit(character) : character;
  return folded;
}

/** The words of a query, folded, each once. */
export function queryWords(query: string): string[] {
  return [...new Set(foldText(query.normalize('NFC')).split(/\s+/).filter(Boolean))];
}

function foldUnit(unit: string): string {
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
