/** A tag as Obsidian takes it. */

/**
 * Letters, digits, "_", "-" and "/" are allowed, and not digits alone; spaces become hyphens, other marks are left out.
 * Empty where nothing is left.
 */
export function obsidianTag(tag: string): string {
  const plain = tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]/gu, '')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^[\p{N}/_-]+$/u.test(plain) ? `y${plain}` : plain;
}
