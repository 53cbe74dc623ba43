import { expect, test } from 'vitest';
import { densestContainer } from './densest-container.ts';
import { testDocument } from './test-page.ts';
import { walkPage } from './walk-page.ts';

const long = 'The harbour was closed for three days, the port said on Monday.';

function densest(body: string): string | null {
  const step = walkPage(testDocument(body).body, 'markup').next();
  if (!step.done) throw new Error('a page this short is walked in one step');
  return densestContainer(step.value.pageText.blocks, step.value.blockElements)?.id ?? null;
}

test.each([
  [
    'the element around most long text',
    `<div id="menu"><p>Home</p></div><div id="story">${`<p>${long}</p>`.repeat(4)}</div>`,
    'story',
  ],
  [
    'the parent where no child holds most',
    `<div id="all"><div id="a"><p>${long}</p></div><div id="b"><p>${long}</p></div></div>`,
    'all',
  ],
  ['the smallest of nested ones', `<div id="out"><div id="in"><p>${long}</p><p>${long}</p></div></div>`, 'in'],
  ['none without long text', '<div id="menu"><p>Home</p><p>World</p></div>', null],
  ['none on an empty page', '', null],
])('%s', (_, body, id) => {
  expect(densest(body)).toBe(id);
});
