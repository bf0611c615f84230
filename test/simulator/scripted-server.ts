// A server on this machine that answers webhooks as a test says, and remembers what it was asked.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedWebhook {
  /** Path and query. */
  target: string;
  headers: IncomingMessage["headers"];
  fields: Record<string, string>;
}

export interface Scripted {
  status?: number;
  contentType?: string;
  body: string;
}

export interface ScriptedServer {
  baseUrl: string;
  received: readonly ReceivedWebhook[];
  close(): Promise<void>;
}

export async function scriptedServer(answer: (webhook: ReceivedWebhook) => Scripted): Promise<ScriptedServer> {
  const received: ReceivedWebhook[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const fields = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
    const webhook = { target: request.url ?? "/", headers: request.headers, fields };
    received.push(webhook);
    const { status = 200, contentType = "text/xml", body } = answer(webhook);
    response.writeHead(status, { "Content-Type": contentType }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { baseUrl: `http://127.0.0.1:${port}`, received, close };
}
