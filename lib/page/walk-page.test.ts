import { expect, test } from 'vitest';
import { testDocument } from './test-page.ts';
import { walkPage } from './walk-page.ts';

test('walks nesting deeper than the stack', () => {
  const document = testDocument('');
  let at: Element = document.body;
  for (let depth = 0; depth < 20_000; depth += 1) at = at.appendChild(document.createElement('div'));
  at.appendChild(document.createTextNode('deep down'));
  const walk = walkPage(document.body, 'markup');
  let step = walk.next();
  let pauses = 0;
  while (!step.done) {
    pauses += 1;
    step = walk.next();
  }
  expect(step.value.pageText.text).toBe('deep down');
  expect(pauses).toBeGreaterThan(10);
});

test('tells of each link the runs within it', () => {
  const document = testDocument('<p>As <a href="/x">the <b>port</b></a> said, <a name="here"></a>today.</p>');
  const step = walkPage(document.body, 'markup').next();
  if (!step.done) throw new Error('a page this short is walked in one step');
  const { links, runs, pageText } = step.value;
  expect(links).toHaveLength(1);
  const first = links[0]?.firstRun ?? 0;
  const last = (links[0]?.endRun ?? 0) - 1;
  expect(pageText.text.slice(runs.start[first], (runs.start[last] ?? 0) + (runs.length[last] ?? 0)).trim()).toBe(
    'the port',
  );
});
