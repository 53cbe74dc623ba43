/** Everything stays on the reader's machine: no shipped line can send anything anywhere. */
import { expect, test } from 'vitest';
import { isShipped, placesOf, readFiles } from './source-files.ts';

const shipped = readFiles(isShipped);

test('nothing we ship can send', () => {
  const pattern =
    /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b/g;
  expect(placesOf(pattern, shipped)).toEqual([]);
});

test('what is fetched is a file of the extension itself, by the background or for the words of a view', () => {
  const places = placesOf(/(?<![.\w])fetch\([^\n]*/g, shipped);
  const ownFiles =
    /^(?:entrypoints\/background|lib\/views\/catalogue)[^:]*:\d+ {2}fetch\((?:`\$\{)?(?:browser|chrome)\.runtime\.getURL\(/;
  expect(places.filter((place) => !ownFiles.test(place))).toEqual([]);
});

test('no address of another machine is loaded from', () => {
  const pattern = /(?:src|action)\s*[=:]\s*['"`]https?:\/\/[^'"`\s]+|url\(\s*['"]?https?:[^)]*\)/g;
  const withStyles = readFiles(
    (path) => /^(?:components|entrypoints|lib)\/.*\.(?:ts|tsx|css|html)$/.test(path) && !/\.test\./.test(path),
  );
  expect(placesOf(pattern, withStyles)).toEqual([]);
});
