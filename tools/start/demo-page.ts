// The invented business's own web page, on another origin than the product, as it is in real life.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { readDemo } from "./demo-file.ts";
import { portTrouble } from "./free-port.ts";

export interface DemoPage {
  root: string;
  port: number;
  /** Where the product stands: the only other origin that the page may reach. */
  baseUrl: string;
  /** The folder with demo.json, which is written after this page is first served. */
  state: string;
}

const types = { "index.html": "text/html", "site.css": "text/css", "drop.svg": "image/svg+xml" } as const;

type FileName = keyof typeof types;

export function serveDemoPage(page: DemoPage): Promise<Server> {
  const server = createServer(async (request, response) => {
    const name = fileFor(request.url ?? "/");
    const body = name === null ? "Not found\n" : await contentOf(page, name);
    response
      .writeHead(name === null ? 404 : 200, {
        "Content-Type": `${name === null ? "text/plain" : types[name]}; charset=utf-8`,
        "Content-Security-Policy": policy(page.baseUrl),
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
      })
      .end(body);
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(portTrouble(page.port, error.code))));
    server.listen(page.port, "127.0.0.1", () => resolve(server));
  });
}

/** As strict as a careful business would have it, with what the chat needs: its script and its API. */
function policy(baseUrl: string): string {
  return [
    "default-src 'none'",
    `script-src ${baseUrl}`,
    `connect-src ${baseUrl}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

function fileFor(url: string): FileName | null {
  const path = url.split("?")[0]?.slice(1) || "index.html";
  return Object.hasOwn(types, path) ? (path as FileName) : null;
}

async function contentOf({ root, baseUrl, state }: DemoPage, name: FileName): Promise<string> {
  const text = await readFile(join(root, "widget/demo", name), "utf8");
  if (name !== "index.html") return text;
  const demo = await readDemo(state);
  return text.replaceAll("{{base_url}}", baseUrl).replaceAll("{{widget_token}}", demo?.widget_token ?? "");
}
