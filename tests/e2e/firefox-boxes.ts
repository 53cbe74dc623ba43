import type { Page } from 'puppeteer-core';
import type { Box, ElementPattern } from './box.ts';

/** A node as WebDriver BiDi serialises it, closed shadow roots included. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

type Send = (method: string, parameters: object) => Promise<{ result: { result: RemoteNode & { value?: unknown } } }>;

/** The parts of puppeteer's own objects by which a raw command is sent; it has no public way to. */
interface RawAccess {
  readonly mainFrame: () => {
    readonly browsingContext: {
      readonly id: string;
      readonly userContext: { readonly browser: { readonly session: { readonly send: Send } } };
    };
  };
}

/** The boxes of elements that match, closed shadow roots included, in document order; those without a box left out. */
export async function boxesOf(page: Page, pattern: ElementPattern): Promise<Box[]> {
  const { browsingContext } = (page as unknown as RawAccess).mainFrame();
  const { session } = browsingContext.userContext.browser;
  const target = { context: browsingContext.id };
  const { result } = await session.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const boxes: Box[] = [];
  for (const sharedId of matching(result.result, pattern)) {
    const measured = await session.send('script.callFunction', {
      functionDeclaration: `(element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return JSON.stringify({ x, y, width, height });
      }`,
      arguments: [{ sharedId }],
      target,
      awaitPromise: false,
    });
    const box = JSON.parse(String(measured.result.result.value)) as Box;
    if (box.width > 0 && box.height > 0) boxes.push(box);
  }
  return boxes;
}

function matching(node: RemoteNode, pattern: ElementPattern): string[] {
  const { localName, attributes = {}, children = [], shadowRoot } = node.value ?? {};
  const fits =
    localName === pattern.name &&
    Object.entries(pattern.attributes ?? {}).every(([name, part]) => attributes[name]?.includes(part));
  return [
    ...(fits && node.sharedId !== undefined ? [node.sharedId] : []),
    ...(shadowRoot ? matching(shadowRoot, pattern) : []),
    ...children.flatMap((child) => matching(child, pattern)),
  ];
}
