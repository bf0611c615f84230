// The invented business's own web page, on another origin than the product, as it is in real life.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { portTrouble } from "./free-port.ts";

export async function serveDemoPage(root: string, port: number): Promise<Server> {
  const page = await readFile(join(root, "widget/demo/index.html"));
  const server = createServer((request, response) => {
    const isPage = ["/", "/index.html"].includes((request.url ?? "/").split("?")[0] ?? "/");
    const headers = {
      "Content-Type": `${isPage ? "text/html" : "text/plain"}; charset=utf-8`,
      "X-Content-Type-Options": "nosniff",
    };
    response.writeHead(isPage ? 200 : 404, headers).end(isPage ? page : "Not found\n");
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new Error(portTrouble(port, error.code))));
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
