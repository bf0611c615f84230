import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FakeOpenAi, startFakeOpenAi } from "../../simulator/openai/server.ts";

const root = join(import.meta.dirname, "../../..");
const node = join(root, "node_modules/.bin/node");
const context = { now: "2026-11-22T09:00:00-06:00", zone: "America/Chicago", asked: null, language: "en" };

function fileWith(...lines: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "understand-")), "cases.jsonl");
  writeFileSync(file, lines.join("\n"));
  return file;
}

function understand(...args: readonly string[]) {
  const { OPENAI_API_KEY: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(node, ["tools/understand.ts", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
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

  it.each(["", "--file /nowhere.jsonl", "--file x --reader openai", "--reader magic", "--what"])(
    "refuses with one sentence what it cannot do: %j",
    (line) => {
      const { status, stderr } = understand(...line.split(" ").filter(Boolean));
      expect(status).toBe(1);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    },
  );

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

/** With a key, against the fake; the test's own process must go on meanwhile, to serve it. */
async function understandWith(fake: FakeOpenAi, ...cases: readonly object[]) {
  const args = [
    "tools/understand.ts",
    "--reader",
    "openai",
    "--file",
    fileWith(...cases.map((one) => JSON.stringify(one))),
  ];
  const env = { ...process.env, OPENAI_API_KEY: "sk-test", OPENAI_BASE_URL: fake.baseUrl };
  return await new Promise<{ status: number; stderr: string; lines: unknown[] }>((resolve) => {
    execFile(node, args, { cwd: root, env }, (error, stdout, stderr) => {
      const lines = stdout
        .split("\n")
        .filter(Boolean)
        .map((line): unknown => JSON.parse(line));
      resolve({ status: error === null ? 0 : 1, stderr, lines });
    });
  });
}

describe("the understand command with OpenAI", () => {
  it("says clearly that it has no key", () => {
    const { status, stderr } = understand("--file", fileWith("{}"), "--reader", "openai");
    expect(status).toBe(1);
    expect(stderr).toContain("OPENAI_API_KEY");
  });

  it("merges both readings, in the order of the cases", async () => {
    const answer = ({ data }: { data: Readonly<Record<string, unknown>> }) => ({
      ...nothing,
      name: "Priya Raman",
      problem: String(data.caller_said).includes("hisses") ? "the boiler thingy hisses" : null,
    });
    const fake = await startFakeOpenAi({ key: "sk-test", answer });
    const texts = ["put it under Priya Raman", ...Array<string>(9).fill("the boiler thingy hisses")];
    const { status, lines } = await understandWith(fake, ...texts.map((text, id) => ({ id, text, context })));
    await fake.close();
    expect(status).toBe(0);
    expect(lines).toMatchObject(texts.map((_, id) => ({ id })));
    expect(lines[0]).toMatchObject({ reading: { name: "Priya Raman" } });
    expect(lines[1]).toMatchObject({ reading: { name: null } });
    expect(fake.requests).toHaveLength(10);
  });

  it("gives the built-in reading and a note where the model fails", async () => {
    const fake = await startFakeOpenAi({ key: "sk-test", fault: ["server_error", { lie: "address" }] });
    const { status, stderr, lines } = await understandWith(
      fake,
      { id: "down", text: "yes", context },
      { id: "lies", text: "yes", context },
    );
    await fake.close();
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      { id: "down", reading: { yes_no: "yes", address: null } },
      { id: "lies", reading: { yes_no: "yes", address: null } },
    ]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("vendor_unavailable");
  });
});

/** A form in which nothing was found. */
const nothing = {
  intent: null,
  yes_no: null,
  when_words: null,
  name: null,
  phone_words: null,
  email: null,
  street: null,
  unit: null,
  city: null,
  state: null,
  postal_code: null,
  service: null,
  problem: null,
  emergency: null,
  entry_id: null,
  confidence: 0.9,
};
