import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A way to the network that lets nothing through and remembers who wanted to go where. */
export interface RefusingProxy {
  readonly address: string;
  /** Hosts or URLs that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startRefusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // Whoever asked may hang up at any moment. The server has let go of this line: an error that nobody hears ends the process.
    socket.on('error', () => socket.destroy());
    socket.resume().end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
