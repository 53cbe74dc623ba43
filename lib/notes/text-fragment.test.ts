import { describe, expect, test } from 'vitest';
import { quoteAddress, textFragment } from './text-fragment.ts';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const PASSAGE = 'Engineers say the dam held all night';

describe('a text fragment', () => {
  test.each([
    ['gives a quote whole', quote(PASSAGE, 'x ', ' y'), 'text=Engineers%20say%20the%20dam%20held%20all%20night'],
    [
      'escapes what is syntax',
      quote('well-built, safe & sound, they said'),
      'text=well%2Dbuilt%2C%20safe%20%26%20sound%2C%20they%20said',
    ],
    [
      'gives a short quote its context',
      quote('held', 'say the dam ', ' all night.'),
      'text=say%20the%20dam-,held,-all%20night%2E',
    ],
    ['does not reach into another block', quote('held', 'A title\nthe dam ', '\nNext'), 'text=the%20dam-,held'],
    ['uses no half words as context', quote('democratic', 'anti', ' vote'), 'text=democratic,-vote'],
    [
      'names the ends of a quote over two blocks',
      quote('The dam held all night.\nNobody was hurt at all today'),
      'text=The%20dam%20held%20all,hurt%20at%20all%20today',
    ],
    [
      'survives half a character',
      quote('a dam that held \ud83d all of the night'),
      'text=a%20dam%20that%20held%20%EF%BF%BD%20all%20of%20the%20night',
    ],
    ['is empty without words', quote(' \n'), ''],
  ])('%s', (_, of, fragment) => {
    expect(textFragment(of)).toBe(fragment);
  });

  test('names the ends of a long quote', () => {
    const long = `It began on a Monday ${'and went on '.repeat(40)}until all were home`;
    expect(textFragment(quote(long))).toBe('text=It%20began%20on%20a,until%20all%20were%20home');
  });
});

describe('the address of a quote', () => {
  test.each([
    ['https://a.example/x', 'https://a.example/x#:~:text='],
    ['https://a.example/x?y=1', 'https://a.example/x?y=1#:~:text='],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text='],
    ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text='],
  ])('%s', (url, start) => {
    expect(quoteAddress(url, quote(PASSAGE)).startsWith(start)).toBe(true);
    expect(quoteAddress(url, quote(PASSAGE)).match(/:~:/g)).toHaveLength(1);
  });
  test('is the plain address where there is nothing to show', () => {
    expect(quoteAddress('https://a.example/x#part', quote(''))).toBe('https://a.example/x#part');
  });
});
