import type { Server } from 'node:net';

/** Other machines are not served: the address is that of this machine only. */
const THIS_MACHINE = '127.0.0.1';

/**
 * Starts a server on a port of this machine, or on the next free one.
 *
 * @returns the port taken; null where all that were tried are in use.
 */
export async function listen(server: Server, port: number, tries: number): Promise<number | null> {
  for (let at = port; at < port + tries; at += 1) {
    if (await takes(server, at)) return at;
  }
  return null;
}

function takes(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.off('listening', taken);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const taken = (): void => {
      server.off('error', refused);
      resolve(true);
    };
    server.once('error', refused);
    server.once('listening', taken);
    server.listen(port, THIS_MACHINE);
  });
}
