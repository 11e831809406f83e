import { type AddressInfo, createServer, type Server, Socket } from 'node:net';

/** A wire that can be cut, slowed down, or left hanging. */
export interface TcpProxy {
  port: number;
  /** Each piece of data arrives so much later. */
  latencyMs: number;
  /** Takes what it is given and passes nothing on; connections stay open. New ones are taken and left hanging. */
  frozen: boolean;
  /** Resets the connection when a request begins, and passes nothing of it on. */
  resetAtOnce: boolean;
  /** Resets the connection after so many bytes of the request went through; 0 never does. */
  resetAfterBytes: number;
  /** Passes on a request that matches and resets the connection in place of passing on its answer, so many times. */
  loseAnswers: { to: RegExp; left: number };
  /** Resets every connection there is; new ones are served as usual. */
  cut: () => number;
  close: () => Promise<void>;
}

export async function createTcpProxy(targetPort: number): Promise<TcpProxy> {
  const pairs = new Set<[Socket, Socket]>();
  const server = createServer((client) => {
    const target = new Socket();
    target.connect(targetPort, '127.0.0.1');
    const pair: [Socket, Socket] = [client, target];
    pairs.add(pair);
    for (const socket of pair) {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.once('close', () => {
        // A frozen wire tells nobody that the other end is gone; they hear of it when it is cut.
        if (proxy.frozen) return;
        pairs.delete(pair);
        for (const end of pair) end.destroy();
      });
    }
    let requestBytes = 0;
    let answerMatters = false;
    client.on('data', (bytes) => {
      if (proxy.resetAtOnce) return reset(pair);
      requestBytes += bytes.length;
      answerMatters = proxy.loseAnswers.left > 0 && proxy.loseAnswers.to.test(bytes.toString('latin1'));
      pass(bytes, target);
      if (proxy.resetAfterBytes > 0 && requestBytes > proxy.resetAfterBytes) reset(pair);
    });
    target.on('data', (bytes) => {
      if (!answerMatters || proxy.loseAnswers.left === 0) return pass(bytes, client);
      proxy.loseAnswers.left--;
      reset(pair);
    });
  });

  const pass = (bytes: Buffer, to: Socket) => {
    if (proxy.frozen) return;
    if (proxy.latencyMs === 0) to.write(bytes);
    else setTimeout(() => to.writable && to.write(bytes), proxy.latencyMs);
  };
  const port = await listening(server);
  const proxy: TcpProxy = {
    port,
    latencyMs: 0,
    frozen: false,
    resetAtOnce: false,
    resetAfterBytes: 0,
    loseAnswers: { to: /^$/, left: 0 },
    cut: () => {
      const count = pairs.size;
      for (const pair of pairs) reset(pair);
      pairs.clear();
      return count;
    },
    close: async () => {
      for (const pair of pairs) reset(pair);
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return proxy;
}

function reset(pair: [Socket, Socket]): void {
  for (const socket of pair) {
    if (socket.connecting) socket.destroy();
    else socket.resetAndDestroy();
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
