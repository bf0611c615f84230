// npm run --silent understand -- --file cases.jsonl [--reader built-in|openai]
// Reads one case a line, writes one reading a line. A line that is no case gives {"id","error"} and exit code 1.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { toReadingJson } from "../src/http/owner/reading-json.ts";
import { caseSchema } from "./understand/case.ts";
import { builtInReader, openAiReader, type Reader } from "./understand/readers.ts";

const usage = "usage: understand --file cases.jsonl [--reader built-in|openai]";
/** So many cases wait for their readings at once. */
const mostAtOnce = 4;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  // The reader of our output may go away first ("| head").
  process.stdout.on("error", () => process.exit(0));
  const options = optionsIn(args);
  if (typeof options === "string") return refuse(options);
  const reader = options.reader === "openai" ? openAiReader(process.env, complain) : builtInReader;
  if (reader === null) return refuse("OPENAI_API_KEY is not set, so only the built-in reader can be used.");
  return readCases(options.file, reader);
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
  complain(sentence);
  return 1;
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function readCases(file: string, reader: Reader): Promise<number> {
  let hasErrors = false;
  const waiting: Promise<Answer>[] = [];
  const tell = async (answer: Promise<Answer> | undefined) => {
    const told = await answer;
    if (told === undefined) return;
    hasErrors ||= "error" in told;
    await write(`${JSON.stringify(told)}\n`);
  };
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === "") continue;
      waiting.push(answerTo(line, reader));
      if (waiting.length === mostAtOnce) await tell(waiting.shift());
    }
  } catch (error) {
    return refuse(`Cannot read ${file}: ${error instanceof Error ? error.message : "unknown reason"}`);
  }
  for (const answer of waiting) await tell(answer);
  return hasErrors ? 1 : 0;
}

type Answer = { id: unknown; reading: ReturnType<typeof toReadingJson> } | { id: unknown; error: string };

async function answerTo(line: string, reader: Reader): Promise<Answer> {
  const parsed = parse(line);
  const result = caseSchema.safeParse(parsed);
  if (result.success) return { id: result.data.id, reading: toReadingJson(await reader(result.data)) };
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
