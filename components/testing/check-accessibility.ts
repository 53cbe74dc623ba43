import axe from 'axe-core';

/** Colours, sizes and the page's own frame need a real browser and a whole document; the browser tests look at those. */
const RULES_FOR_A_DOCUMENT = { 'color-contrast': { enabled: false }, region: { enabled: false } } as const;

/** Fails with axe's own words where the element breaks a WCAG 2.2 A or AA rule or a best practice. */
export async function checkAccessibility(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { rules: RULES_FOR_A_DOCUMENT });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  if (found.length > 0) throw new Error(found.join('\n'));
}
