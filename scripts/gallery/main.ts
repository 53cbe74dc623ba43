/**
 * Every view in every state, with made-up text:
 * `npx tsx scripts/gallery/main.ts serve`
 * `npx tsx scripts/gallery/main.ts shoot [--lang de] [--out DIR] [--width N] [--height N] [SCENE…]`
 * `npx tsx scripts/gallery/main.ts check [--lang de] [SCENE…]` (exits with 1 where axe finds a fault)
 */
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { serveGallery } from './serve-gallery.ts';
import { shoot } from './shoot.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    out: { type: 'string', default: '.cache/gallery' },
    width: { type: 'string', default: '400' },
    height: { type: 'string', default: '640' },
  },
});
const [command, ...names] = positionals;

switch (command) {
  case 'serve':
    console.log((await serveGallery()).base);
    break;
  case 'shoot':
    await shoot({
      names,
      language: values.lang,
      out: values.out,
      width: Number(values.width),
      height: Number(values.height),
    });
    break;
  case 'check': {
    const faults = await check(names, values.lang);
    console.log(faults.length === 0 ? 'No rule is broken.' : faults.join('\n'));
    process.exitCode = faults.length === 0 ? 0 : 1;
    break;
  }
  default:
    console.error('Say what to do: serve, shoot or check.');
    process.exitCode = 1;
}
