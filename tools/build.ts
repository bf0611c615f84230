// `npm run build`: the web apps as static files in dist/site, whether or not anything has changed.
import { fileURLToPath } from "node:url";
import { buildSite } from "./build/site.ts";

await buildSite(fileURLToPath(new URL("..", import.meta.url)));
