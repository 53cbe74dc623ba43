// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { checkAccessibility } from '../testing/check-accessibility.ts';
import { renderView } from '../testing/render-view.ts';
import { Markdown } from './markdown.tsx';
import { hasFormatting } from './read-markdown.ts';

const html = (text: string) => renderView(<Markdown text={text} />).container.querySelector('div')?.innerHTML;

describe('formats', () => {
  test.each([
    ['**bold** and *slanted*', '<p><strong>bold</strong> and <em>slanted</em></p>'],
    ['one\ntwo', '<p>one<br>two</p>'],
    ['# A heading', '<p><strong>A heading</strong></p>'],
    ['- [x] done\n- open', '<ul><li>☑ done</li><li>open</li></ul>'],
    ['3. three', '<ol start="3"><li>three</li></ol>'],
    ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
    ['`a < b`', '<p><code>a &lt; b</code></p>'],
    [
      '[here](https://a.example/)',
      '<p><a href="https://a.example/" target="_blank" rel="noopener noreferrer">here</a></p>',
    ],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });
});

describe('shows as text', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a <img src=x onerror=alert(1)> b', '<p>a &lt;img src=x onerror=alert(1)&gt; b</p>'],
    ['[click](javascript:alert(1))', '<p>[click](javascript:alert(1))</p>'],
    ['[click](data:text/html,x)', '<p>[click](data:text/html,x)</p>'],
    ['![a picture](https://a.example/pixel.png)', '<p>![a picture](https://a.example/pixel.png)</p>'],
    ['&lt;b&gt; & "quotes"', '<p>&amp;lt;b&amp;gt; &amp; "quotes"</p>'],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test.each([
    ['a note of a megabyte', 'a long word '.repeat(90_000)],
    ['five thousand quotations in each other', `${'> '.repeat(4000)}x`],
    ['brackets that never close', '['.repeat(9000)],
  ])('%s', (_name, text) => {
    expect(html(text)?.length).toBeGreaterThan(0);
  });
});

test('a table and a list are accessible', async () => {
  const { container } = renderView(<Markdown text={'|a|b|\n|-|-|\n|1|2|\n\n- one\n- two\n\n> said'} />);
  await checkAccessibility(container);
});

test.each([
  ['plain words\nin two lines', false],
  ['see https://a.example/', false],
  ['a **strong** word', true],
  ['- a list', true],
])('whether "%s" looks different once formatted: %s', (text, expected) => {
  expect(hasFormatting(text)).toBe(expected);
});
