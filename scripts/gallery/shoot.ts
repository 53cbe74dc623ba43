import { mkdirSync } from 'node:fs';
import { visitScenes } from './visit-scenes.ts';

/** Which scenes and words, where pictures go and how large the window is, in CSS pixels. */
export interface ShootOptions {
  readonly names: readonly string[];
  readonly language: string;
  readonly out: string;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of every wanted scene, light and dark: `<scene>-<width>-<scheme>.png`. */
export async function shoot({ names, language, out, width, height }: ShootOptions): Promise<void> {
  mkdirSync(out, { recursive: true });
  const visit = { names, language, viewport: { width, height }, schemes: ['light', 'dark'] as const };
  await visitScenes(visit, async (page, scene, scheme) => {
    await page.screenshot({ path: `${out}/${scene}-${width}-${scheme}.png` });
  });
}
