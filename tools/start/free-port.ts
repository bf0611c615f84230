import { createServer, type Server } from "node:net";

/** Rejects when somebody else listens there. */
export function assertPortIsFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(new Error(portTrouble(port, error.code))));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve()));
  });
}

export function portTrouble(port: number, code: string | undefined): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is already taken; end the other program or set PORT to a free number (the next port is used too).`;
  }
  return `Port ${port} cannot be opened (${code}); set PORT to another number.`;
}

/** A free port whose next one is free too: the demo page goes there. */
export async function freePair(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const first = await listen(0);
    const address = first?.address();
    const port = typeof address === "object" && address ? address.port : 65_535;
    const second = port < 65_535 ? await listen(port + 1) : null;
    await Promise.all([first, second].map((server) => server && new Promise((closed) => server.close(closed))));
    if (second) return port;
  }
  throw new Error("No two free ports in a row were found.");
}

function listen(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
