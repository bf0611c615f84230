// What `npm start` is told from outside: where to listen, where to keep data, and which variables the Worker is to see.
import { resolve } from "node:path";

export interface StartSettings {
  port: number;
  /** The demo page's port: the next one, so that it is another origin. */
  pagePort: number;
  baseUrl: string;
  pageUrl: string;
  /** Absolute path of the folder with all local data. */
  state: string;
  /** Variables for the Worker that stand in our own environment. */
  given: Readonly<Record<string, string>>;
}

const handedOn =
  /^(TWILIO_|OPENAI_|GOOGLE_)|^(SMS_PROVIDER|CALENDAR_PROVIDER|PUBLIC_BASE_URL|PICKUP_NOW|CORS_ORIGINS)$/;

/** `root` is the project's folder. An empty value counts as missing. */
export function readSettings(env: NodeJS.ProcessEnv, root: string): StartSettings {
  const port = readPort(env.PORT || "8787");
  const pagePort = port + 1;
  return {
    port,
    pagePort,
    baseUrl: `http://127.0.0.1:${port}`,
    pageUrl: `http://127.0.0.1:${pagePort}`,
    state: resolve(root, env.PICKUP_STATE || ".wrangler/state"),
    given: forWorker(env),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_534) return port;
  throw new Error(`PORT is "${text}"; it must be a number from 1 to 65534.`);
}

function forWorker(env: NodeJS.ProcessEnv): Record<string, string> {
  const wanted = Object.entries(env).filter(([name, value]) => handedOn.test(name) && value);
  return Object.fromEntries(wanted.map(([name, value]) => [name, value ?? ""]));
}
