/** What the builds ask of a reader's browser: exactly this, and nothing that crept in with a tool. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[];
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

const COMMON = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  { build: 'chrome-mv3', permissions: [...COMMON, 'sidePanel'].sort() },
  { build: 'firefox-mv3', permissions: COMMON },
])('$build', ({ build, permissions }) => {
  const path = join(ROOT, '.output', build, 'manifest.json');
  if (!existsSync(path)) throw new Error(`There is no ${build}: run \`npm run build\` first.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;

  test('asks for these permissions alone', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
  });

  test('is of manifest version 3, and lets its own pages run its own code and WebAssembly, nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
  });

  test('puts one script on every page: the detector', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.js).toEqual(['detector.js']);
  });

  test('lets pages load the card, and nothing else', () => {
    expect(manifest.web_accessible_resources.flatMap((entry) => entry.resources)).toEqual(['card.html']);
  });

  test('suggests no more keys than Chromium accepts', () => {
    expect(
      Object.values(manifest.commands).filter((command) => command.suggested_key !== undefined).length,
    ).toBeLessThanOrEqual(4);
  });
});

test('Firefox is told that nothing is collected', () => {
  const path = join(ROOT, '.output', 'firefox-mv3', 'manifest.json');
  const { browser_specific_settings: settings } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  expect(settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(settings?.gecko.strict_min_version).toBe('140.0');
});
