import { createServer } from 'vite';

/** Serves the gallery from memory; the address ends with a slash. */
export async function serveGallery(): Promise<{ readonly base: string; readonly close: () => Promise<void> }> {
  const server = await createServer({
    root: import.meta.dirname,
    configFile: false,
    server: { port: 5199 },
    logLevel: 'error',
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error('vite names no address for the gallery');
  return { base, close: () => server.close() };
}
