import { createServer } from "node:net";

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
