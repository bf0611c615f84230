// Reads TwiML as strictly as Twilio does, and says with Twilio's own error code what is wrong and where.
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { grammars, required, type VerbRule } from "./twiml-grammar.ts";

export interface TwimlNode {
  verb: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly TwimlNode[];
  /** All the text inside, as it stands there but for the ends. */
  text: string;
}

export type TwimlKind = keyof typeof grammars;

export interface TwimlAnswer {
  contentType: string;
  body: string;
}

/** Bytes; Twilio reads no more of an answer. */
const sizeLimit = 64 * 1024;

interface OpenNode {
  verb: string;
  attributes: Readonly<Record<string, string>>;
  children: TwimlNode[];
  pieces: string[];
}

function refuse(code: 11750 | 12100 | 12200 | 12300, what: string): never {
  throw new Error(`${code}: ${what}`);
}

/** Throws an error that begins with 11750 (too long), 12100 (not XML), 12200 (not TwiML) or 12300 (content type). */
export function readTwiml(answer: TwimlAnswer, kind: TwimlKind): TwimlNode {
  const mediaType = answer.contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!["text/xml", "application/xml"].includes(mediaType)) refuse(12300, `content type "${answer.contentType}"`);
  const size = Buffer.byteLength(answer.body, "utf8");
  if (size > sizeLimit) refuse(11750, `${size} bytes of TwiML, ${sizeLimit} are allowed`);
  return parse(answer.body, grammars[kind]);
}

function parse(xml: string, grammar: Readonly<Record<string, VerbRule>>): TwimlNode {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const open: OpenNode[] = [];
  let root: TwimlNode | undefined;
  const place = () => `line ${parser.line}, column ${parser.column}`;
  const addText = (text: string) => {
    const inside = open.at(-1);
    if (!inside) return;
    if (text.trim() !== "" && !grammar[inside.verb]?.hasText)
      refuse(12200, `text inside <${inside.verb}> at ${place()}`);
    inside.pieces.push(text);
  };
  parser.on("error", (error) => refuse(12100, error.message));
  parser.on("doctype", () => refuse(12100, `a document type at ${place()}`));
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    checkTag(tag, open.at(-1)?.verb ?? null, { grammar, place });
    open.push({ verb: tag.name, attributes: tag.attributes, children: [], pieces: [] });
  });
  parser.on("closetag", () => {
    const node = closed(open.pop());
    const parent = open.at(-1);
    if (!parent) root = node;
    parent?.children.push(node);
    if (parent && grammar[parent.verb]?.hasText) parent.pieces.push(asPart(node));
  });
  parser.write(xml).close();
  return root ?? refuse(12100, "no root element");
}

function closed(node: OpenNode | undefined): TwimlNode {
  if (!node) return refuse(12100, "an end without a beginning");
  const { verb, attributes, children, pieces } = node;
  return { verb, attributes, children, text: pieces.join("").trim() };
}

/** Paragraphs and sentences of speech stand apart; a marked word does not. */
function asPart(node: TwimlNode): string {
  return ["p", "s", "break"].includes(node.verb) ? ` ${node.text} ` : node.text;
}

interface Reading {
  grammar: Readonly<Record<string, VerbRule>>;
  place: () => string;
}

function checkTag(tag: SaxesTagPlain, parent: string | null, { grammar, place }: Reading): void {
  const allowed = parent === null ? ["Response"] : (grammar[parent]?.children ?? []);
  if (!allowed.includes(tag.name)) refuse(12200, `<${tag.name}> inside <${parent ?? "document"}> at ${place()}`);
  const fault = wrongAttribute(tag, grammar[tag.name]) ?? missingAttribute(tag);
  if (fault) refuse(12200, `${fault} of <${tag.name}> at ${place()}`);
}

function wrongAttribute({ attributes }: SaxesTagPlain, rule: VerbRule | undefined): string | null {
  const known = new Map(Object.entries(rule?.attributes ?? {}));
  for (const [name, value] of Object.entries(attributes)) {
    const isValid = known.get(name);
    if (!isValid) return `unknown attribute ${name}`;
    if (!isValid(value)) return `attribute ${name}="${value}"`;
  }
  return null;
}

function missingAttribute({ name, attributes }: SaxesTagPlain): string | null {
  const missing = (required[name] ?? []).find((one) => !Object.hasOwn(attributes, one));
  return missing === undefined ? null : `missing attribute ${missing}`;
}
