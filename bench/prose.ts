/**
 * News of our own making, as long as wanted: the same seed gives the same words. Names, places and figures change as they
 * do in a long text, since a register of people that grows is one of the things whose cost is measured.
 */
const SENTENCES = [
  '{first} {last}, the {post} of {place}, said on {day} that the crane had been inspected twice in the year before it fell.',
  '“We had no warning of any kind, and nobody asked us for one,” {last} told the committee.',
  '{pronoun} added that the port would have to find {figure} million by the end of the winter, or close two of its quays.',
  'According to the port authority of {place}, {figure} ships have been turned away since the spring.',
  'The committee heard the {post} on the first day of the inquiry, and the record runs to forty pages.',
  'Officials close to the talks warn that the insurers, who have paid twice already, will not pay a third time.',
  'It is the worst accident in the history of the {place} ferry, and it was caused by a shortage of pilots that everybody had seen coming.',
  'The lights on the breakwater had been dark since {day}.',
  'A report by the University of {place} found that {figure} per cent of the moorings are older than the ships they hold.',
  'Critics of the plan, among them {first} {last}, call it “a bridge to nowhere” and want the money spent on the tugs.',
  'Most of the town, which lives on the fish market and the yard, is likely to lose by it.',
  'Asked whether the board had known, {last} said: “You would have to ask the board. I was at sea.”',
  'In {place} the clerk read the names of the ships aloud, and the members marked them on their sheets.',
  '{figure} letters were entered in the register before the lists were closed in the second week of March.',
  'The union denies that its members were told; {last}, its secretary, believes that the logbook was written afterwards.',
  'Nothing of the sort, the ministry replied, had been promised to anybody in {place}.',
  'Why was the second tug not called?',
  'The old harbour office, a brick house with a blue door, is sold every ten years or so and never pulled down.',
  'As {first} {last} put it, “the sea has more patience than the council”.',
  'Fishermen describe the new channel as narrow, badly lit and, in a north wind, deadly.',
  'The yard will deliver the first of three boats in {figure} days, the ministry announced.',
  'There is no cheaper way across the strait than the ferry, and there has never been one.',
  'What the divers saw is described in a statement that the police of {place} published on {day}.',
  'Polls suggest that a third of those who live within a mile of the quay would rather see it closed.',
] as const;

const SLOTS = {
  first: ['Ingrid', 'Tomas', 'Ines', 'Joseph', 'Marta', 'Piet', 'Leila', 'Owen', 'Hanna', 'Omar'],
  post: ['harbour master', 'mayor', 'chief pilot', 'port director', 'chair of the council', 'chief engineer'],
  pronoun: ['He', 'She'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
} as const;

/** Surnames and places are put together, so that there are some thousands of them. */
const SYLLABLES = [
  'ar',
  'ben',
  'dal',
  'er',
  'fos',
  'gar',
  'hol',
  'ka',
  'lin',
  'mor',
  'nes',
  'ol',
  'rav',
  'land',
  'tor',
];

/** Paragraphs of about ninety words, joined by newlines, until there are so many words. */
export function proseOf(words: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const name = (): string => {
    const joined = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  const fill = (slot: string): string => {
    if (slot === 'last' || slot === 'place') return name();
    if (slot === 'figure') return String(2 + Math.floor(random() * 900));
    return pick(SLOTS[slot as keyof typeof SLOTS]);
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences = Array.from({ length: 5 }, () =>
      pick(SENTENCES).replaceAll(/\{(\w+)\}/g, (_, slot) => fill(slot)),
    );
    paragraphs.push(sentences.join(' '));
    written += countWords(paragraphs.at(-1) ?? '');
  }
  return paragraphs.join('\n');
}

/** How many words a text has, by its white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** A small generator of even numbers between 0 and 1 (mulberry32, Tommy Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
