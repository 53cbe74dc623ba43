import { describe, expect, test } from 'vitest';
import { pageLeftAlone, placeLeftAlone } from './left-alone.ts';
import { addressParts } from './page-address.ts';
import { testDocument } from './test-page.ts';

describe('by its address', () => {
  test.each([
    ['mail', 'https://mail.google.com/mail/u/0/#inbox'],
    ['mail', 'https://host.example/roundcube/?_task=mail'],
    ['chat', 'https://discord.com/channels/1/2'],
    ['chat', 'https://app.slack.com/client/T1/C2'],
    ['editor', 'https://docs.google.com/document/d/1234567/edit'],
    ['editor', 'https://blog.example/wp-admin/post.php'],
    ['map', 'https://www.google.com/maps/@59.9,10.7,12z'],
    ['map', 'https://www.openstreetmap.org/#map=5/1/2'],
    ['payment', 'https://shop.example/checkout/step-2'],
    [null, 'https://docs.tool.example/guide/edit-a-page'],
    [null, 'https://news.example/2024/05/mail-is-late-again'],
    [null, 'https://www.notion.so.example/story'],
    [null, 'https://discord.com/blog/how-we-store-messages'],
    [null, 'https://news.example/business/payment-giants-raise-fees'],
    [null, 'https://news.example/maps-of-the-flood'],
  ])('%s: %s', (why, address) => {
    expect(placeLeftAlone(addressParts(address))).toBe(why);
  });
});

/** linkedom has no layout: here a field counts as seen unless it is hidden by its markup. */
function seen(body: string, head = '') {
  const document = testDocument(body, head);
  for (const element of document.querySelectorAll('*'))
    Object.assign(element, { checkVisibility: () => element.closest('[hidden]') === null });
  return pageLeftAlone(document);
}

describe('by what the reader sees on it', () => {
  const draft = 'A sentence of a draft that somebody is writing here. '.repeat(10);
  test.each([
    ['a sign-in page', '<main><form><input type="password"></form></main>', 'password'],
    ['a card number', '<form><input autocomplete="cc-number"></form>', 'payment'],
    ['an editor', `<div contenteditable="true">${draft}</div>`, 'editor'],
    ['a chat', '<div role="log"><p>Hi</p></div><div role="textbox" contenteditable></div>', 'chat'],
    ['a sign-in box in the header', '<header><input type="password"></header><p>Words.</p>', null],
    ['a sign-in window that is closed', '<div hidden><input type="password"></div>', null],
    ['an empty comment box', '<div contenteditable="true"><p></p></div>', null],
    ['a log without a field', '<div role="log"><p>12:01 The ship is in</p></div>', null],
  ])('%s', (_, body, why) => {
    expect(seen(body)).toBe(why);
  });

  test('a product with a price and a cart, but not a review of one', () => {
    const product = '<div itemscope itemtype="https://schema.org/Product"><p>A shoe.</p>';
    expect(seen(`${product}<button class="add-to-cart">Buy</button></div>`)).toBe('shop');
    expect(seen(`${product}</div>`)).toBeNull();
  });
});
