/** Escapes for text that stands in Markdown as what it is: CommonMark, and what Obsidian adds to it. */

/**
 * Text of the page as inline Markdown: on one line, nothing in it formats, links, tags, comments or embeds. Letters,
 * full stops and hyphens within a line stay readable.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~^$]|=(?==)|(?<==)=/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/%%/g, '\\%\\%')
    .replace(/#(?=[\p{L}\p{N}_/-])/gu, '\\#')
    .replace(/^(\s*)([-+#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** The address of an inline link: nothing in it may end the link. */
export function escapeAddress(url: string): string {
  return url.replace(/[\s<>()\\|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** A YAML string in double quotes, which takes any text. */
export function yamlString(text: string): string {
  // JSON's strings are YAML's; line separators, which JSON leaves bare, end a line in YAML.
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[\u0085\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
