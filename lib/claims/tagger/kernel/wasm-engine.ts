/** The engine of `kernel.wat`: its bytes travel in our own script, so that nothing is loaded. */
import type { Engine, Operations } from './engine.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

/** The part of WebAssembly that is needed here: this room is compiled without the types of a browser. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: never) => { readonly exports: unknown };
}

interface KernelExports extends Operations {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

/** Bytes of one page of WebAssembly memory. */
const PAGE = 65_536;

/**
 * Starts the engine, at once: a browser compiles so few bytes in under a millisecond. Null where there is no
 * WebAssembly, where it knows no vectors, and where a page's policy forbids it.
 */
export function startWasmEngine(api: WebAssemblyApi | undefined = webAssembly()): Engine | null {
  if (api === undefined) return null;
  let exports: KernelExports;
  try {
    exports = new api.Instance(new api.Module(bytesOf(KERNEL_BYTES)) as never).exports as KernelExports;
  } catch {
    return null; // The plain engine gives the same answers.
  }
  const { memory, ...operations } = exports;
  return {
    name: 'wasm',
    buffer: () => memory.buffer,
    grow: (bytes) => void memory.grow(Math.ceil(bytes / PAGE)),
    ...operations,
  };
}

function webAssembly(): WebAssemblyApi | undefined {
  return (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
}

function bytesOf(hexadecimal: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hexadecimal.length / 2);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = Number.parseInt(hexadecimal.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
