import { parseHTML } from 'linkedom';
import { type ExtractedPage, readPageAtOnce } from './read-page.ts';

/** A document for unit tests; `body` is the inside of `<body>`, `head` of `<head>`. */
export function testDocument(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;
}

/** The reading of such a document. */
export function testPage(body: string, head = ''): ExtractedPage {
  return readPageAtOnce(testDocument(body, head), {
    address: 'https://news.example/2024/05/a-story',
    visibility: 'markup',
  });
}
