import { describe, expect, test } from 'vitest';
import { testPage } from './test-page.ts';

function find(text: string, words: string) {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

describe('both ways', () => {
  test.each([
    ['plain text', '<p>One two three.</p>'],
    ['folded white space', '<p>One   two\n\t three </p> <p> four</p>'],
    ['inline elements', '<p>One <b>two <i>and</i></b> three</p>'],
    ['combining marks', '<p>cafe\u0301 e\u0301e\u0301 noël</p>'],
    ['emoji of several code points', '<p>👩‍🚀👍🏽 up <b>🇳🇴</b> ok</p>'],
    ['soft hyphens', '<p>un\u00ADfor\u00ADgettable day</p>'],
    ['zero-width characters and no-break spaces', '<p>a\u200Bb\u00A0\u00A0c\uFEFFd</p>'],
    ['line breaks', '<p>a<br>b<br><br>c</p>'],
    ['right-to-left text', '<p>قال\u200F الوزير</p>'],
  ])('every unit leads to its character and back: %s', (_, body) => {
    const { pageText, textMap } = testPage(body);
    let placed = 0;
    for (let offset = 0; offset < pageText.text.length; offset += 1) {
      const point = textMap.pointOf(offset);
      if (point === null) {
        expect(pageText.text.charAt(offset)).toMatch(/\s/);
        continue;
      }
      placed += 1;
      expect(point.node.data.charAt(point.offset).replace(/\s/, ' ')).toBe(pageText.text.charAt(offset));
      expect(textMap.offsetOf(point.node, point.offset)).toBe(offset);
    }
    expect(placed).toBeGreaterThan(0);
  });
});

test('a span across inline elements is one stretch', () => {
  const { pageText, textMap } = testPage('<p>One <b>two</b> three.</p>');
  const stretches = textMap.stretchesOf(find(pageText.text, 'One two three'));
  expect(stretches).toHaveLength(1);
  expect(stretches[0]?.start.offset).toBe(0);
  expect(stretches[0]?.end.node.data).toBe(' three.');
  expect(stretches[0]?.end.offset).toBe(6);
});

test('a span across a button is two stretches, and neither reaches over it', () => {
  const { pageText, textMap } = testPage('<p>One <button>Share</button>two.</p>');
  const stretches = textMap.stretchesOf(find(pageText.text, 'One two'));
  expect(stretches.map(({ start, end }) => [start.node.data, start.offset, end.node.data, end.offset])).toEqual([
    ['One ', 0, 'One ', 4],
    ['two.', 0, 'two.', 3],
  ]);
});

test('a span inside one node starts and ends at its own letters', () => {
  const { pageText, textMap } = testPage('<p>One  two   three.</p>');
  const [stretch] = textMap.stretchesOf(find(pageText.text, 'two'));
  expect(stretch?.start.offset).toBe(5);
  expect(stretch?.end.offset).toBe(8);
});

test('an empty span and a newline have no stretch', () => {
  const { textMap } = testPage('<p>One</p><p>two</p>');
  expect(textMap.stretchesOf({ start: 1, end: 1 })).toEqual([]);
  expect(textMap.stretchesOf({ start: 3, end: 4 })).toEqual([]);
});

describe('a page that changes', () => {
  test('words that were removed have no stretch; the rest keep theirs', () => {
    const { pageText, textMap } = testPage('<p id="a">One <b>two</b> three</p>');
    const bold = textMap.pointOf(pageText.text.indexOf('two'))?.node.parentElement;
    bold?.remove();
    expect(textMap.stretchesOf(find(pageText.text, 'two'))).toEqual([]);
    expect(textMap.stretchesOf(find(pageText.text, 'One two three'))).toHaveLength(2);
  });

  test('words that were rewritten have no stretch', () => {
    const { textMap } = testPage('<p>One two</p>');
    const node = textMap.pointOf(0)?.node as Text;
    node.data = 'Six ten';
    expect(textMap.stretchesOf({ start: 0, end: 3 })).toEqual([]);
    expect(textMap.pointOf(0)).toBeNull();
  });

  test('a place outside the document has no offset', () => {
    const { textMap } = testPage('<p>One</p>');
    const node = textMap.pointOf(0)?.node as Text;
    node.remove();
    expect(textMap.offsetOf(node, 0)).toBeNull();
  });
});

describe('places that are not in page text', () => {
  test.each([
    ['before the first child', 'p', 0, 'One'],
    ['between children', 'p', 1, 'two'],
    ['in white space between blocks', 'body', 1, 'three'],
  ])('%s', (_, selector, offset, words) => {
    const { pageText, textMap } = testPage('<p>One <b>two</b></p> <p>three</p>');
    const node = textMap.pointOf(0)?.node.ownerDocument.querySelector(selector) as Element;
    expect(pageText.text.slice(textMap.offsetOf(node, offset) ?? -1).startsWith(words)).toBe(true);
  });

  test('after the last text is the end', () => {
    const { pageText, textMap } = testPage('<p>One</p><script>x</script>');
    const body = textMap.pointOf(0)?.node.ownerDocument.body as Element;
    expect(textMap.offsetOf(body, body.childNodes.length)).toBe(pageText.text.length);
  });

  test('in folded white space is the edge of the words before', () => {
    const { textMap } = testPage('<p>One    two</p>');
    const node = textMap.pointOf(0)?.node as Text;
    expect(textMap.offsetOf(node, 5)).toBe(4);
    expect(textMap.offsetOf(node, 7)).toBe(4);
  });
});

test('a node knows its span; one without text has none', () => {
  const { textMap } = testPage('<p>One  two</p><p>three</p>');
  const node = textMap.pointOf(0)?.node as Text;
  expect(textMap.spanOf(node)).toEqual({ start: 0, end: 7 });
  expect(textMap.spanOf(node.ownerDocument.createTextNode('x'))).toBeNull();
});
