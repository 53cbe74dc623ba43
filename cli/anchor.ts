/**
 * `npm run -s anchor -- --jsonl`: the core matcher on plain strings, the same that runs in the page. Reads a page and its
 * notes a line, `{"id","text","notes":[{"id","exact","prefix","suffix","start"}]}`, and writes where each note stands now,
 * `{"id","ms","notes":[{"id","status","start","end","score","candidates"?}]}`; `ms` is the whole page, index included.
 */
import { anchorNotes, parseTask } from './anchor-notes.ts';
import { forEachJsonLine, reportBadInput, writeJsonLine } from './read-input.ts';

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === '--jsonl') {
  await forEachJsonLine(process.stdin, parseTask, async (task) => {
    const began = performance.now();
    const notes = anchorNotes(task);
    const ms = Math.round((performance.now() - began) * 100) / 100;
    await writeJsonLine({ id: task.id, ms, notes });
  });
} else {
  reportBadInput('anchor', 'reads JSON lines from standard input: use --jsonl');
}
