import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const node = join(root, "node_modules/.bin/node");
const context = { now: "2026-11-22T09:00:00-06:00", zone: "America/Chicago", asked: null, language: "en" };

function fileWith(...lines: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "understand-")), "cases.jsonl");
  writeFileSync(file, lines.join("\n"));
  return file;
}

function understand(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, ["tools/understand.ts", ...args], { cwd: root, encoding: "utf8" });
  return {
    status,
    stderr,
    lines: stdout
      .split("\n")
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  };
}

describe("the understand command", () => {
  it("gives one reading a case, in order, with the names of the contract", () => {
    const first = JSON.stringify({ id: "a", text: "I smell gas at 742 Evergreen Terrace, Merriam KS 66203", context });
    const second = JSON.stringify({ id: "b", text: "Tuesday at 2", context: { ...context, asked: "when" } });
    const { status, lines } = understand("--file", fileWith(first, second));
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        id: "a",
        reading: {
          intent: "emergency",
          yes_no: null,
          when: null,
          name: null,
          phone: null,
          email: null,
          address: { street: "742 Evergreen Terrace", unit: null, city: "Merriam", state: "KS", postal_code: "66203" },
          service: "gas_line",
          emergency: { is: true, kind: "gas" },
        },
      },
      { id: "b", reading: { when: { start: "2026-11-24T14:00", end: "2026-11-24T14:00", kind: "instant" } } },
    ]);
  });

  it("goes on after a line that is no case, and says so at the end", () => {
    const good = JSON.stringify({ id: 3, text: "yes", context: { ...context, asked: "null" } });
    const wrongZone = JSON.stringify({ id: "z", text: "yes", context: { ...context, zone: "Mars/Base" } });
    const { status, lines } = understand("--file", fileWith("no json", '{"id":"2","text":5}', wrongZone, good));
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { id: null, error: "not JSON" },
      { id: "2", error: expect.stringContaining("text") as string },
      { id: "z", error: expect.stringContaining("zone") as string },
      { id: 3, reading: { yes_no: "yes" } },
    ]);
  });

  it("refuses with one sentence what it cannot do", () => {
    for (const args of [
      [],
      ["--file", "/nowhere.jsonl"],
      ["--file", "x", "--reader", "openai"],
      ["--reader", "magic"],
      ["--what"],
    ]) {
      const { status, stderr } = understand(...args);
      expect(status).toBe(1);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  it("reads a thousand cases in a few seconds", () => {
    const line = JSON.stringify({
      id: "x",
      text: "my basement is flooding, please come to 12 Oak Street right now",
      context,
    });
    const output = execFileSync(node, ["tools/understand.ts", "--file", fileWith(...Array<string>(1_000).fill(line))], {
      cwd: root,
      encoding: "utf8",
      timeout: 20_000,
    });
    expect(output.trim().split("\n")).toHaveLength(1_000);
  });
});
