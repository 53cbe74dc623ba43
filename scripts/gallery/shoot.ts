import { mkdirSync } from 'node:fs';
import { visitScenes } from './visit-scenes.ts';

/** Where pictures go and how large the window is, in CSS pixels. */
export interface ShootOptions {
  readonly names: readonly string[];
  readonly out: string;
  readonly width: number;
  readonly height: number;
}

/** Takes a picture of every wanted scene, light and dark: `<scene>-<width>-<scheme>.png`. */
export async function shoot({ names, out, width, height }: ShootOptions): Promise<void> {
  mkdirSync(out, { recursive: true });
  await visitScenes({ names, viewport: { width, height }, schemes: ['light', 'dark'] }, async (page, scene, scheme) => {
    await page.screenshot({ path: `${out}/${scene}-${width}-${scheme}.png` });
  });
}
