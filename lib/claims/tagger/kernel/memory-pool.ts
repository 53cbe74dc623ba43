/**
 * Hands out the memory of an engine in blocks, and takes blocks back. Articles are read in turns, so blocks come back
 * in any order: a stack would not do. A block is never split or joined, since the same few sizes are asked for again
 * and again.
 */
import type { Engine } from './engine.ts';

/** A part of the memory, in bytes. */
export interface Block {
  readonly address: number;
  readonly bytes: number;
}

/** Blocks of one engine's memory. */
export interface MemoryPool {
  /** The smallest block that was given back and is large enough, else a new one. What it holds is left over. */
  take(bytes: number): Block;
  give(block: Block): void;
}

/** Blocks begin at whole lines of the cache. */
const LINE = 64;
/** Growing kills all views and copies in some engines: never for less than this. */
const LEAST_GROWTH = 1 << 20;

/** A pool over all of an engine's memory. */
export function createMemoryPool(engine: Engine): MemoryPool {
  const free: Block[] = [];
  let used = 0;

  const takeNew = (bytes: number): Block => {
    const lacking = used + bytes - engine.buffer().byteLength;
    if (lacking > 0) engine.grow(Math.max(lacking, LEAST_GROWTH));
    const block = { address: used, bytes };
    used += bytes;
    return block;
  };

  return {
    take(bytes) {
      const whole = Math.ceil(bytes / LINE) * LINE;
      const at = free.findIndex((block) => block.bytes >= whole);
      return at < 0 ? takeNew(whole) : (free.splice(at, 1)[0] as Block);
    },
    give(block) {
      free.push(block);
      free.sort((a, b) => a.bytes - b.bytes);
    },
  };
}
