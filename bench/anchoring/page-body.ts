/** Runs in a page: gives it a body of paragraphs whose text is the given one, unit by unit. */
export function setBody(text: string): void {
  const fragment = document.createDocumentFragment();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) fragment.append('\n');
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    fragment.append(paragraph);
  }
  document.body.replaceChildren(fragment);
}
