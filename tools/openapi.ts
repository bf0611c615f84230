// Writes the description of the API from the routes themselves; the dashboard makes the types of its client from it.
import { mkdir, writeFile } from "node:fs/promises";
import { apiDocument } from "../src/http/api-document.ts";
import { httpApp } from "../src/http/app.ts";

const folder = `${import.meta.dirname}/../dashboard/src/generated/`;

function never(): never {
  throw new Error("describing the routes serves none of them");
}

const document = apiDocument(httpApp({ compose: never, edge: never }));
await mkdir(folder, { recursive: true });
await writeFile(`${folder}openapi.json`, JSON.stringify(document));
