const WORDS = 100_000;
const WORDS_A_PARAGRAPH = 100;
/** Markup around each sentence, in characters, so that the whole weighs 5 MB. */
const FURNITURE_BYTES = 740;

const SENTENCES = [
  'The committee heard the harbour master on the first day of the inquiry, and the record runs to forty pages.',
  'Over 1,200 letters were entered in the register before the lists were closed in the second week of March.',
  '"We had no warning of any kind," Ines Okafor, the harbour master, told the committee.',
  'According to the port authority, the crane had been inspected twice in the year before it fell.',
  'The delay was caused by a shortage of pilots that everybody in the town had seen coming.',
  'The clerk read the names of the ships aloud, and the members marked them on their sheets.',
];

/** A well-formed article of 100,000 words in 5 MB of HTML: the largest page that must still be read. */
export function veryLongPage(): string {
  const paragraphs: string[] = [];
  let words = 0;
  for (let index = 0; words < WORDS; index++) {
    const lines: string[] = [];
    for (let inParagraph = 0; inParagraph < WORDS_A_PARAGRAPH; ) {
      const sentence = SENTENCES[(index + lines.length * 5) % SENTENCES.length] ?? '';
      lines.push(sentence);
      inParagraph += sentence.split(' ').length;
      words += sentence.split(' ').length;
    }
    paragraphs.push(wrapped(lines, index));
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The whole inquiry, day by day</title>
<meta property="og:type" content="article"><link rel="canonical" href="https://averne-post.example/inquiry"></head>
<body><main><article><h1>The whole inquiry, day by day</h1>
${paragraphs.join('\n')}
</article></main></body></html>`;
}

/** One paragraph, with every sentence in a span as content systems do that track reading. */
function wrapped(lines: readonly string[], index: number): string {
  const spans = lines.map(
    (line, at) =>
      `<span class="${'s'.repeat(FURNITURE_BYTES)}" data-paragraph="${index}" data-line="${at}">${line}</span>`,
  );
  return `<p id="p${index}" class="body-text body-text--wide js-reading-progress">${spans.join(' ')}</p>`;
}
