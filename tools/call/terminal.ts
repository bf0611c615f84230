// A person at the keyboard plays the caller.
import { createInterface } from "node:readline/promises";
import type { Conversation } from "./channel.ts";

/** An empty line is silence; the end of input, or "bye" after a slash, hangs up. */
export async function talk(conversation: Conversation): Promise<void> {
  const terminal = createInterface({ input: process.stdin });
  const ask = () => process.stderr.write("> ");
  const show = (words: string) => process.stderr.write(`\n  ${words || "(nothing)"}\n\n`);
  process.stderr.write("Type what the caller says. Enter alone is silence, /bye hangs up.\n");
  if (conversation.turns[0]) show(conversation.turns[0].assistant);
  ask();
  for await (const line of terminal) {
    if (line.trim() === "/bye") break;
    show(await conversation.say(line.trim()));
    if (conversation.isOver()) break;
    ask();
  }
  terminal.close();
}
