/** Whether letters pressed on the element are text: bare-letter keys must stay away from it. */
export function isEditable(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'range', 'button'].includes(element.type);
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable);
}
