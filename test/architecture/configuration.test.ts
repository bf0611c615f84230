import { describe, expect, it } from "vitest";
import { filesBelow, isSource, textOf } from "./tree.ts";

const matches = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((m) => m[1] ?? m[2] ?? "")),
];
const without = (names: readonly string[], known: readonly string[]) => names.filter((name) => !known.includes(name));
const textBelow = (...folders: string[]) => folders.flatMap(filesBelow).filter(isSource).map(textOf).join("\n");

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

const bindings = matches(textOf("wrangler.toml"), /^(?:binding|name) = "([A-Z][A-Z0-9_]+)"/gm);
const configText = withoutComments(textOf("src/platform/config.ts") + textBelow("src/platform/config"));
const workerKeys = without(matches(configText, /(?:^|[{,(])\s*([A-Z][A-Z0-9_]{2,})\??\s*:/gm), bindings);
const toolKeys = matches(textBelow("tools"), /\benv\.([A-Z][A-Z0-9_]+)|\benv\["([A-Z][A-Z0-9_]+)"\]/g);

const exampleKeys = matches(textOf(".dev.vars.example"), /^#?\s?([A-Z][A-Z0-9_]+)=/gm);
const documentedKeys = matches(textOf("docs/operations/configuration.md"), /^\|\s*`([A-Z][A-Z0-9_]+)`/gm);

describe("every variable the Worker reads", () => {
  it("stands in .dev.vars.example, and nothing else does", () => {
    const missing = without(workerKeys, exampleKeys);
    const unknown = without(exampleKeys, workerKeys);
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it("stands in the table of docs/operations/configuration.md, and nothing else does but bindings and the tools' own", () => {
    const missing = without(workerKeys, documentedKeys);
    const unknown = without(documentedKeys, [...workerKeys, ...toolKeys, ...bindings]);
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it("is found by this check", () => {
    expect(workerKeys).toEqual(expect.arrayContaining(["ENVIRONMENT", "PUBLIC_BASE_URL", "TWILIO_AUTH_TOKEN"]));
  });
});
