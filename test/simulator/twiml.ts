// What an answer of the server means to the other side: what is said, and what happens then.
import { readTwiml, type TwimlAnswer, type TwimlNode } from "./twiml-tree.ts";

export interface GatherStep {
  kind: "gather";
  /** Absolute: where the caller's words go. */
  action: string;
  input: readonly ("speech" | "dtmf")[];
  /** BCP 47. */
  language: string;
  /** Whether silence is reported to `action` too. */
  actionOnEmptyResult: boolean;
  finishOnKey: string;
  numDigits: number | null;
  /** What is said and done when nothing was heard. */
  otherwise: VoiceDocument;
}

export type NextStep =
  | GatherStep
  | { kind: "redirect"; url: string }
  | { kind: "hangup" }
  /** Nothing more to do: Twilio hangs up. */
  | { kind: "end" }
  /** The call is handed to something that this simulator does not play. */
  | { kind: "other"; verb: TwimlNode };

export interface VoiceDocument {
  /** One entry for each Say or Play, in order. */
  said: readonly string[];
  next: NextStep;
}

/** `url` is the address that was asked; relative addresses in the answer start from it. */
export function readVoiceAnswer(answer: TwimlAnswer, url: string): VoiceDocument {
  return follow(readTwiml(answer, "voice").children, url);
}

/** The text of the reply, null when there is none. Several messages come as one, a blank line between. */
export function readTextAnswer(answer: TwimlAnswer): string | null {
  const messages = readTwiml(answer, "text").children.filter((node) => node.verb === "Message");
  const texts = messages.map((node) => node.children.find((child) => child.verb === "Body")?.text ?? node.text);
  if (texts.some((text) => text === "")) throw new Error("12200: <Message> without text");
  return texts.length === 0 ? null : texts.join("\n\n");
}

function follow(nodes: readonly TwimlNode[], url: string): VoiceDocument {
  const said: string[] = [];
  for (const [at, node] of nodes.entries()) {
    if (node.verb === "Gather") {
      const prompts = node.children.flatMap(heard);
      return { said: [...said, ...prompts], next: gatherStep(node, url, follow(nodes.slice(at + 1), url)) };
    }
    const next = ending(node, url);
    if (next) return { said, next };
    said.push(...heard(node));
  }
  return { said, next: { kind: "end" } };
}

function heard(node: TwimlNode): string[] {
  if (node.verb === "Play") return [`[${node.text}]`];
  return node.verb === "Say" ? [node.text.replace(/\s+/g, " ")] : [];
}

const waysOut = ["Reject", "Record", "Dial", "Connect"];

function ending(node: TwimlNode, url: string): NextStep | null {
  if (node.verb === "Redirect") return { kind: "redirect", url: new URL(node.text, url).href };
  if (node.verb === "Hangup") return { kind: "hangup" };
  return waysOut.includes(node.verb) ? { kind: "other", verb: node } : null;
}

function gatherStep(node: TwimlNode, url: string, otherwise: VoiceDocument): GatherStep {
  const { action, input, language, actionOnEmptyResult, finishOnKey, numDigits } = node.attributes;
  return {
    kind: "gather",
    action: new URL(action ?? "", url).href,
    input: (["speech", "dtmf"] as const).filter((way) => (input ?? "dtmf").split(" ").includes(way)),
    language: language ?? "en-US",
    actionOnEmptyResult: actionOnEmptyResult === "true",
    finishOnKey: finishOnKey ?? "#",
    numDigits: numDigits === undefined ? null : Number(numDigits),
    otherwise,
  };
}
