import { expect, test } from 'vitest';
import { readPage, readPageAtOnce } from './read-page.ts';
import { testDocument, testPage } from './test-page.ts';

const sentence = 'The harbour was closed for three days, the port said, and no ship of any size was let in or out.';
const long = Array(6).fill(`<p>${sentence}</p>`).join('');

test.each([
  ['parts blocks by one newline', '<h1>Title</h1><p>One.</p><p>Two.</p>', 'Title\nOne.\nTwo.'],
  ['joins inline elements without a break', '<p>a <b>bold</b><i>ly</i> said</p>', 'a boldly said'],
  ['parts text beside an inner block', '<div>before<p>inside</p>after</div>', 'before\ninside\nafter'],
  ['takes a single line break as a space', '<p>Rose Lane 4<br>Hull</p>', 'Rose Lane 4 Hull'],
  ['takes a double line break as a block end', '<div>One thing.<br><br>Another.</div>', 'One thing.\nAnother.'],
  [
    'parts paragraphs that single line breaks make',
    `<div>${sentence} ${sentence}<br>${sentence}</div>`,
    `${sentence} ${sentence}\n${sentence}`,
  ],
  ['keeps verse in one block', '<p>The boat is out,<br>the light is low,</p>', 'The boat is out, the light is low,'],
  ['parts at a rule', '<div>One<hr>two</div>', 'One\ntwo'],
  ['parts blank lines of preformatted text', '<pre>One\nline.\n\nTwo.</pre>', 'One line.\nTwo.'],
  [
    'leaves out scripts, styles, noscript and templates',
    '<p>a<script>x</script><style>x</style></p><noscript>x</noscript><template>x</template>',
    'a',
  ],
  [
    'leaves out form controls',
    '<p>a <button>Share</button> b <select><option>x</select> <textarea>draft</textarea></p>',
    'a b',
  ],
  ['leaves out what is being edited', '<p>a</p><div contenteditable="true">draft</div>', 'a'],
  ['keeps what may not be edited', '<div contenteditable="false">a</div>', 'a'],
  [
    'leaves out hidden elements',
    '<p>a</p><p hidden>x</p><p style="color:red; display:none">x</p><p style="visibility: hidden">x</p>',
    'a',
  ],
  ['leaves out a closed dialog only', '<dialog>x</dialog><dialog open>a</dialog>', 'a'],
  ['keeps the text of closed details', '<details><summary>More</summary><p>inside</p></details>', 'More\ninside'],
  ['leaves out our own element', '<p>a</p><whence-ui>x</whence-ui>', 'a'],
  ['keeps captions', '<figure><img><figcaption>A boat.</figcaption></figure>', 'A boat.'],
  ['keeps right-to-left text', '<p dir="rtl">قال \u200Fالوزير</p>', 'قال الوزير'],
  ['gives an empty text for an empty page', '', ''],
  ['gives an empty text for white space', ' <p> \n </p> ', ''],
])('%s', (_, body, text) => {
  expect(testPage(body).pageText.text).toBe(text);
});

test('says what each block is', () => {
  const body = `<h2>Head</h2><p>One.</p><ul><li><p>Item</p></li></ul><blockquote><p>Quoted</p></blockquote><figcaption>Cap</figcaption><div>Menu</div><div>${sentence}</div>`;
  expect(testPage(body).pageText.blocks.map((block) => block.type)).toEqual([
    'heading',
    'paragraph',
    'list-item',
    'quote',
    'caption',
    'other',
    'paragraph',
  ]);
});

test('its blocks cover the text but for the newlines', () => {
  const { text, blocks } = testPage(`<h1>A</h1> b <p>c<br><br>d</p>`).pageText;
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(['A', 'b', 'c', 'd']);
});

test('finds the article among menus and footers, and tells its spans on the page text', () => {
  const { article, pageText } = testPage(
    `<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Port closed</h1>${long}</article><footer>All rights reserved</footer>`,
  );
  expect(article.text).toBe(pageText.text);
  const words = article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
  expect(words.filter((text) => text === sentence)).toHaveLength(6);
  expect(words.join(' ')).not.toMatch(/Home|rights/);
});

test('leaves captions, shares and related links out of the article and in the page text', () => {
  const { article, pageText } = testPage(
    `<article>${long}<figure><figcaption>A boat, in dock since May, seen from the pier.</figcaption></figure><div class="related-links"><p>Read this other story about boats, which is long enough.</p></div>${long}</article>`,
  );
  const words = article.blocks.map(({ span }) => article.text.slice(span.start, span.end)).join('\n');
  expect(words).not.toMatch(/boat/);
  expect(words).toContain(sentence);
  expect(pageText.text).toMatch(/A boat, in dock/);
});

test('keeps the whole article where its own wrapper has a suspicious class', () => {
  const { article } = testPage(`<div class="has comments">${long}</div>`);
  expect(article.blocks).toHaveLength(6);
});

test('keeps links with their absolute address and host', () => {
  const { article } = testPage(
    `<article>${long}<p>${sentence} As <a href="https://www.Harbour.example/report?x=1">the report</a> says, and <a href="/more">more</a>, <a href="#top">top</a>, <a href="javascript:void(0)">now</a>.</p></article>`,
  );
  expect(article.links.map((link) => [article.text.slice(link.span.start, link.span.end), link.host])).toEqual([
    ['the report', 'harbour.example'],
    ['more', 'news.example'],
  ]);
});

test('reads an article that has no paragraphs', () => {
  const { article } = testPage(
    `<div id="menu">Home</div><div id="body">${sentence}<br><br>${sentence}<br><br>${sentence}</div>`,
  );
  expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
    sentence,
    sentence,
    sentence,
  ]);
});

test('maps the article to live nodes even when Readability has to try again', () => {
  // Too short for its first attempts: every one of them restores the body.
  const { article, textMap, pageText } = testPage(`<div class="sidebar"><p>${sentence}</p></div><p>Home</p>`);
  expect(article.blocks.length).toBeGreaterThan(0);
  for (const { span } of article.blocks)
    expect(textMap.pointOf(span.start)?.node.data.charAt(textMap.pointOf(span.start)?.offset ?? -1)).toBe(
      pageText.text.charAt(span.start),
    );
});

test('leaves the document as it was', () => {
  const document = testDocument(`<article>${long}<a href="javascript:x()">x</a></article>`);
  const before = document.documentElement.outerHTML;
  readPageAtOnce(document, { address: 'https://news.example/x', visibility: 'markup' });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('survives a page that takes away what is being read', () => {
  const document = testDocument(Array(1500).fill('<p>A few words.</p>').join(''));
  const reading = readPage(document, { address: 'https://news.example/x', visibility: 'markup' });
  reading.next();
  for (const element of [...document.querySelectorAll('p')].slice(300)) element.remove();
  let step = reading.next();
  while (!step.done) step = reading.next();
  expect(step.value.pageText.text.startsWith('A few words.\n')).toBe(true);
});

test('takes the whole story where Readability takes one part of it', () => {
  const part = (index: number) =>
    `<div><div class="module sidebar-card">${`<p>${sentence} ${sentence} Part ${index}.</p>`.repeat(3)}</div></div>`;
  const { article } = testPage(
    `<main><div><div class="article-body">${`<p>${sentence} Part 1.</p>`.repeat(6)}</div></div>${[2, 3, 4, 5, 6, 7, 8, 9].map(part).join('')}</main>`,
  );
  const words = article.blocks.map(({ span }) => article.text.slice(span.start, span.end)).join('\n');
  expect(words).toContain('Part 1.');
  expect(words).toContain('Part 9.');
});
