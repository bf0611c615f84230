// npm run --silent understand -- --file cases.jsonl [--reader built-in|openai]
// Reads one case a line, writes one reading a line. A line that is no case gives {"id","error"} and exit code 1.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { readUtterance } from "../src/domain/conversation/understanding/read-utterance.ts";
import { caseSchema, contextOf, readingJson } from "./understand/case.ts";

const usage = "usage: understand --file cases.jsonl [--reader built-in|openai]";

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  // The reader of our output may go away first ("| head").
  process.stdout.on("error", () => process.exit(0));
  const options = optionsIn(args);
  if (typeof options === "string") return refuse(options);
  if (options.reader === "openai")
    return refuse("No OpenAI key is configured, so only the built-in reader can be used.");
  return readCases(options.file);
}

function optionsIn(args: string[]): { file: string; reader: "built-in" | "openai" } | string {
  try {
    const { file, reader = "built-in" } = parseArgs({
      args,
      options: { file: { type: "string" }, reader: { type: "string" } },
    }).values;
    if (file === undefined) return usage;
    return reader === "built-in" || reader === "openai" ? { file, reader } : usage;
  } catch {
    return usage;
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

async function readCases(file: string): Promise<number> {
  let hasErrors = false;
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === "") continue;
      const answer = answerTo(line);
      hasErrors ||= "error" in answer;
      await write(`${JSON.stringify(answer)}\n`);
    }
  } catch (error) {
    return refuse(`Cannot read ${file}: ${error instanceof Error ? error.message : "unknown reason"}`);
  }
  return hasErrors ? 1 : 0;
}

function answerTo(line: string) {
  const parsed = parse(line);
  const result = caseSchema.safeParse(parsed);
  if (result.success)
    return { id: result.data.id, reading: readingJson(readUtterance(result.data.text, contextOf(result.data))) };
  const issue = result.error.issues[0];
  const place = issue && issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  return { id: idOf(parsed), error: parsed === undefined ? "not JSON" : `${place}${issue?.message ?? "not a case"}` };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(parsed: unknown): string | number | null {
  const id = typeof parsed === "object" && parsed !== null && "id" in parsed ? parsed.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });
}
