// The fake of OpenAI on a port of this machine. Bodies travel piece by piece, so that a slow or broken stream is one.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type OpenAiApi, type OpenAiApiOptions, openAiApi } from "./api.ts";

export interface FakeOpenAi extends Pick<OpenAiApi, "requests" | "setFault"> {
  /** For OPENAI_BASE_URL, such as http://127.0.0.1:40123/v1. */
  baseUrl: string;
  close(): Promise<void>;
}

export async function startFakeOpenAi(options: OpenAiApiOptions & { port?: number }): Promise<FakeOpenAi> {
  const api = openAiApi(options);
  const server = createServer((incoming, outgoing) => {
    serve(api, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests: api.requests,
    setFault: api.setFault,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(api: OpenAiApi, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await api.handle(await toRequest(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  for await (const piece of response.body ?? []) {
    if (outgoing.destroyed) return;
    outgoing.write(piece);
  }
  outgoing.end();
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = "GET", headers } = incoming;
  const url = new URL(incoming.url ?? "/", `http://${headers.host ?? "127.0.0.1"}`);
  const given = new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  );
  return new Request(url, { method, headers: given, ...(method === "POST" ? { body: Buffer.concat(chunks) } : {}) });
}
