import { expect, test } from 'vitest';
import { withoutNoise } from './article-noise.ts';
import { testDocument } from './test-page.ts';

const long = '<p>The harbour was closed for three days, the port said.</p>'.repeat(4);

function kept(body: string): string {
  const document = testDocument(body);
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return withoutNoise(nodes, (node) => node.length)
    .map((node) => node.data)
    .join('|');
}

test.each([
  ['a figure', '<figure>Noise</figure>'],
  ['a caption outside a figure', '<figcaption>Noise</figcaption>'],
  ['a class of its own word', '<div class="related">Noise</div>'],
  ['a word within a class name', '<div class="post-share-bar"><span>Noise</span></div>'],
  ['a word in camel case', '<div class="articleByline">Noise</div>'],
  ['a word in BEM', '<p class="post__tags">Noise</p>'],
  ['an id', '<section id="comments">Noise</section>'],
  ['an element within it', '<aside class="newsletter"><div><p>Noise</p></div></aside>'],
])('leaves out %s', (_, noise) => {
  expect(kept(`${long}${noise}`)).not.toContain('Noise');
});

test.each([
  ['a wrapper around the whole', `<div class="has related comments">${long}<p>Words</p></div>`],
  ['a word that only begins like one', `${long}<p class="shareholders">Words</p>`],
  ['a word that only ends like one', `${long}<p class="uncredited">Words</p>`],
  ['an element without class', `${long}<div><p>Words</p></div>`],
])('keeps %s', (_, body) => {
  expect(kept(body)).toContain('Words');
});
