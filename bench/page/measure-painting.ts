/**
 * Checks in Chromium what needs layout (painting, hit-testing, revealing, selecting, watching), and times the painting
 * of 500 marks on a long page.
 * usage: npx tsx bench/page/measure-painting.ts
 */
import { launchChromium, openPage } from './open-page.ts';
import { bundleOf } from './page-bundle.ts';
import type { Checks, PaintTimes } from './paint-probe.ts';

declare const __paint: { check(): Promise<Checks>; paintTimes(count: number): Promise<PaintTimes> };

const words = 'The council met in the old hall and spoke at length about the harbour, its debts and its future.';
const filler = `<p>${words}</p>`.repeat(60);
const checkPage = `<!doctype html><html><head><title>Checks</title><style>
  body { margin: 40px; font: 16px/1.5 sans-serif; background: #fff } .dark { background: #111; color: #eee; padding: 1em }
  .gone { display: none } .boxless { display: contents } #scroller { height: 120px; overflow: auto }
</style></head><body>
  <p>The harbour was <b>closed for three days</b>, the port said. <span>It opened again.</span></p>
  <div class="dark"><p>This <a href="/x">stands in a dark box</a> with light words.</p></div>
  <p class="gone">Hidden by a rule.</p><div class="boxless">Shown without a box.</div>
  <details><summary>More</summary><p>Inside closed details.</p><p class="gone">Hidden inside details.</p></details>
  <p id="selected"> Select these words. </p><div id="field" contenteditable="true">A draft.</div>
  ${filler}<div id="scroller">${filler}<p>Deep in a scrolling box.</p></div>${filler}<p>The very last words.</p></body></html>`;
const longPage = `<!doctype html><html><head><title>Long</title></head><body><article>${`<p>${words} <a href="/a">${words}</a> ${words}</p>`.repeat(170)}</article></body></html>`;

const browser = await launchChromium();
const bundle = await bundleOf('bench/page/paint-probe.ts', '__paint');
const page = await openPage(browser, checkPage, 'https://news.example/checks');
await page.evaluate(bundle);
const checks = await page.evaluate(() => __paint.check());
await page.close();
for (const [name, right] of Object.entries(checks)) console.log(`${right ? 'ok  ' : 'FAIL'} ${name}`);
if (Object.values(checks).includes(false)) process.exitCode = 1;

const long = await openPage(browser, longPage, 'https://news.example/long');
await long.evaluate(bundle);
const runs: PaintTimes[] = [];
for (let run = 0; run < 9; run += 1) runs.push(await long.evaluate(() => __paint.paintTimes(500)));
await browser.close();
const median = (values: readonly number[]): string =>
  ([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0).toFixed(1);
const show = median(runs.map((run) => run.show));
const drawing = median(runs.map((run) => run.frame - run.idleFrame));
console.log(
  `500 marks, median of ${runs.length}: ${show} ms to make and register (first ${runs[0]?.show.toFixed(1)}), frame ${drawing} ms longer than an idle one`,
);
