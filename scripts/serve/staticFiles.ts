import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { contentTypeOf } from './contentTypes';
import { findFile, type Mount } from './findFile';

export interface StaticFiles {
  readonly mounts: readonly Mount[];
  /** Carried by every answer. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers requests with files, and with a sentence where there is none. */
export function staticFiles(files: StaticFiles): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(files.headers)) response.setHeader(name, value);
    answer(files, request, response).catch((error: unknown) => {
      say(response, 500, `The file could not be read: ${String(error)}`);
    });
  };
}

async function answer({ mounts }: StaticFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'Files are read here, nothing else.');
  }
  const [address = '/'] = (request.url ?? '/').split('?');
  const bare = mounts.find(({ at }) => at === `${address}/`);
  if (bare !== undefined) {
    response.setHeader('Location', bare.at);
    return say(response, 301, bare.at);
  }
  const file = await findFile(mounts, address);
  if (file === null) return say(response, 404, 'There is no such file.');
  const content = await readFile(file);
  response.writeHead(200, { 'Content-Type': contentTypeOf(file), 'Content-Length': content.length });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
