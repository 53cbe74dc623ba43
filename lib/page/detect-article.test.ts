import { expect, test, vi } from 'vitest';
import { judgePage, probabilityOf } from './detect-article.ts';
import { DETECTOR_WEIGHTS } from './detector-weights.ts';
import { addressParts } from './page-address.ts';
import { pageSignals } from './page-signals.ts';
import { testDocument } from './test-page.ts';

const sentence = 'The harbour was closed for three days, the port said, and no ship of any size was let in or out.';
const story = testDocument(
  `<article><h1>Port closed for three days after storm</h1><p class="byline">By Ann Lee</p>${`<p>${sentence} ${sentence}</p>`.repeat(8)}</article>`,
  '<title>Port closed for three days after storm</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>',
);
const ADDRESS = 'https://news.example/2024/05/02/port-closed-for-three-days';

test('acts on a news story', () => {
  expect(judgePage(story, ADDRESS)).toMatchObject({ isArticle: true, offer: true });
});

test.each([
  ['a site root', 'https://news.example/'],
  ['a site root by file name', 'https://news.example/index.php'],
  ['a root that a script routes from', 'https://news.example/#/'],
  ['a page of the browser', 'chrome://settings/privacy-and-security'],
  ['an extension page', 'moz-extension://abc/port-closed-for-three-days'],
])('never acts on %s, whatever it holds', (_, address) => {
  expect(judgePage(story, address)).toEqual({
    probability: 0,
    isArticle: false,
    offer: false,
    couldBe: false,
    leftAlone: null,
  });
});

test('judges a route in the fragment as the path it stands for', () => {
  const routed = judgePage(story, 'https://news.example/#/2024/05/02/port-closed-for-three-days');
  expect(routed.probability).toBe(judgePage(story, ADDRESS).probability);
});

test('says why a page is left alone', () => {
  const mail = judgePage(story, 'https://mail.google.com/mail/u/0/inbox-with-a-long-subject');
  expect(mail).toEqual({ probability: 0, isArticle: false, offer: false, couldBe: true, leftAlone: 'mail' });
});

test('documentation hosts are judged by what they hold', () => {
  expect(judgePage(story, 'https://docs.tool.example/blog/2024/05/why-we-closed-the-port').probability).toBeGreaterThan(
    0,
  );
});

test('asks what is done on a page only where it looks like an article', () => {
  const form = '<form><input type="password"></form>';
  const asked = (document: Document, address: string): boolean => {
    for (const field of document.querySelectorAll('input')) Object.assign(field, { checkVisibility: () => true });
    return judgePage(document, address).leftAlone === 'password';
  };
  expect(asked(testDocument(story.body.innerHTML + form, story.head.innerHTML), ADDRESS)).toBe(true);
  expect(asked(testDocument(form), 'https://news.example/account')).toBe(false);
});

test('a page whose text is parted by line breaks alone is measured', () => {
  const broken = testDocument(`<h1>Port closed</h1><div>${`${sentence} ${sentence}<br><br>`.repeat(8)}</div>`);
  const { longText = 0, bestShare } = pageSignals(broken, addressParts(ADDRESS));
  expect(longText).toBeGreaterThan(0.5);
  expect(bestShare).toBe(1);
});

test('does not act on a shop, a list of headlines, an empty page', () => {
  const shop = testDocument(
    '<h1>Red shoe</h1><div class="price">30</div><form><input name="add"><button class="add-to-cart">Buy</button></form><p>A shoe.</p>',
    '<meta property="og:type" content="product">',
  );
  const list = testDocument('<article><h3><a href="/a">Port closed</a></h3></article>'.repeat(30));
  expect(judgePage(shop, 'https://shop.example/products/red-shoe').offer).toBe(false);
  expect(judgePage(list, 'https://news.example/world').offer).toBe(false);
  expect(judgePage(testDocument(''), 'https://news.example/x').offer).toBe(false);
});

test('a story is likelier with its metadata than without, and likelier than half of it', () => {
  const bare = testDocument(story.body.innerHTML);
  const short = testDocument(`<h1>Port closed</h1><p>${sentence}</p>`);
  const likelihoods = [story, bare, short].map((document) => judgePage(document, ADDRESS).probability);
  expect(likelihoods).toEqual([...likelihoods].sort((a, b) => b - a));
});

test('every weight belongs to a signal, and every signal has a weight', () => {
  expect(Object.keys(DETECTOR_WEIGHTS).sort()).toEqual(Object.keys(pageSignals(story, addressParts(ADDRESS))).sort());
  expect(probabilityOf([])).toBeLessThan(0.5);
  for (const value of Object.values(pageSignals(story, addressParts(ADDRESS))))
    expect(value >= 0 && value <= 1).toBe(true);
});

test.each([
  ['an article', story, ADDRESS],
  [
    'a list of headlines',
    testDocument('<article><h3><a href="/a">Port closed</a></h3></article>'.repeat(30)),
    'https://news.example/world',
  ],
  ['a page between the two', testDocument(`<h1>Port closed</h1><p>${sentence} ${sentence}</p>`), ADDRESS],
])('what is left unasked would change no answer: %s', (_, document, address) => {
  const [hasty, thorough] = [false, true].map((all) => judgePage(document, address, { thorough: all }));
  expect([hasty?.isArticle, hasty?.offer]).toEqual([thorough?.isArticle, thorough?.offer]);
  expect(thorough?.probability).toBe(probabilityOf([pageSignals(document, addressParts(address))]));
});

test('asks a page that is surely no article only for what is cheap', () => {
  const list = testDocument('<article><h3><a href="/a">Port closed</a></h3></article>'.repeat(30));
  const asked = vi.spyOn(list, 'querySelector');
  judgePage(list, 'https://news.example/forum/search');
  const byClass = () => asked.mock.calls.filter(([selector]) => selector.includes('class*='));
  expect(byClass()).toEqual([]);
  judgePage(list, 'https://news.example/forum/search', { thorough: true });
  expect(byClass().length).toBeGreaterThan(0);
});
