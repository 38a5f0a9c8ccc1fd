import {once} from 'node:events';
import {connect, type Socket} from 'node:net';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type RefusingProxy, startRefusingProxy} from './refusing-proxy';

let proxy: RefusingProxy;
beforeEach(async () => {
  proxy = await startRefusingProxy();
});
afterEach(() => proxy.close());

async function ask(lines: string): Promise<Socket> {
  const socket = connect(Number(new URL(proxy.address).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${lines}\r\n\r\n`);
  return socket;
}

test.each([
  ['a page', 'GET http://news.example/a HTTP/1.1\r\nHost: news.example', 'http://news.example/a'],
  ['a line to a host', 'CONNECT news.example:443 HTTP/1.1\r\nHost: news.example:443', 'news.example:443'],
])('%s is refused, and who asked for it is remembered', async (_what, lines, address) => {
  const socket = await ask(lines);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 502 /);
  expect(proxy.asked).toEqual([address]);
  socket.destroy();
});

test('a browser that hangs up in the middle, while it is answered or afterwards, fells nobody', async () => {
  const early = await ask('CONNECT early.example:443 HTTP/1.1\r\nHost: early.example:443');
  early.resetAndDestroy();
  const late = await ask('CONNECT late.example:443 HTTP/1.1\r\nHost: late.example:443');
  await once(late, 'data');
  late.resetAndDestroy();
  // Whoever comes next is still answered.
  const next = await ask('CONNECT next.example:443 HTTP/1.1\r\nHost: next.example:443');
  await once(next, 'data');
  next.destroy();
  expect(proxy.asked).toContain('late.example:443');
});
