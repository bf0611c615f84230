// Twilio's REST API as far as texts go: it answers as Twilio does, remembers what it took, and fails on request.
import { randomBytes } from "node:crypto";

/** What goes wrong with the next request. `reset` and `hang` happen after the text was taken: the sender cannot know. */
export type RestFault =
  | "opted_out"
  | "bad_number"
  | "too_many_requests"
  | "server_error"
  | "bad_gateway_timeout"
  | "wrong_schema"
  | "truncated"
  | "hang"
  | "reset";

export interface TakenText {
  sid: string;
  to: string;
  from: string;
  body: string;
}

export interface TwilioRest {
  /** One request to the API. Never resolves for `hang`, and rejects for `reset`, where a real connection would break. */
  handle(request: Request): Promise<Response>;
  /** The texts that were taken, in order. */
  readonly texts: readonly TakenText[];
  /** How many requests came, refused ones included. */
  readonly requests: () => number;
  /** Each fault befalls one request, in this order. */
  fail(...faults: RestFault[]): void;
}

export interface TwilioRestOptions {
  accountSid: string;
  authToken: string;
}

/** Twilio refuses longer ones with 21617. */
const longestBody = 1600;

const refusals: Partial<Record<RestFault, { status: number; code: number; message: string }>> = {
  opted_out: { status: 400, code: 21610, message: "Attempt to send to unsubscribed recipient" },
  bad_number: { status: 400, code: 21211, message: "Invalid 'To' Phone Number" },
  too_many_requests: { status: 429, code: 20429, message: "Too Many Requests" },
  server_error: { status: 500, code: 20500, message: "An internal server error has occurred" },
};

export function twilioRest(account: TwilioRestOptions): TwilioRest {
  const texts: TakenText[] = [];
  const faults: RestFault[] = [];
  let requests = 0;
  return {
    texts,
    requests: () => requests,
    fail: (...more) => void faults.push(...more),
    async handle(request) {
      requests += 1;
      const refused = await checked(request.clone(), account);
      if (refused !== null) return refused;
      const fault = faults.shift();
      const refusal = fault === undefined ? undefined : refusals[fault];
      if (refusal !== undefined) return problem(refusal.status, refusal.code, refusal.message);
      if (fault === "bad_gateway_timeout") return new Response("<html>504 Gateway Time-out</html>", { status: 504 });
      const text = taken(await readForm(request));
      texts.push(text);
      return answer(text, account.accountSid, fault);
    },
  };
}

/** Null when the request is one that Twilio would take. */
async function checked(request: Request, account: TwilioRestOptions): Promise<Response | null> {
  const path = `/2010-04-01/Accounts/${account.accountSid}/Messages.json`;
  if (new URL(request.url).pathname !== path) return problem(404, 20404, "The requested resource was not found");
  if (request.method !== "POST") return problem(405, 20004, "Method not allowed");
  const credentials = `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}`;
  if (request.headers.get("authorization") !== credentials) return problem(401, 20003, "Authenticate");
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return problem(400, 20001, "Unsupported content type");
  return checkedForm(await readForm(request));
}

function checkedForm(form: URLSearchParams): Response | null {
  if (!form.get("To")) return problem(400, 21604, "A 'To' phone number is required.");
  if (!form.get("From")) return problem(400, 21603, "A 'From' phone number is required.");
  if (!form.get("Body")) return problem(400, 21602, "Message body is required.");
  if ([...(form.get("Body") ?? "")].length > longestBody) {
    return problem(400, 21617, "The concatenated message body exceeds the 1600 character limit");
  }
  if (!isE164(form.get("To"))) return problem(400, 21211, "Invalid 'To' Phone Number");
  return isE164(form.get("From")) ? null : problem(400, 21212, "Invalid 'From' Phone Number");
}

/** Bytes first: workerd warns of a form that is read as text. */
async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()));
}

function isE164(number: string | null): boolean {
  return /^\+[1-9]\d{6,14}$/.test(number ?? "");
}

function taken(form: URLSearchParams): TakenText {
  const field = (name: string) => form.get(name) ?? "";
  return { sid: `SM${randomBytes(16).toString("hex")}`, to: field("To"), from: field("From"), body: field("Body") };
}

function answer(text: TakenText, accountSid: string, fault: RestFault | undefined): Response | Promise<Response> {
  const body = JSON.stringify(messageResource(text, accountSid));
  switch (fault) {
    case "hang":
      return new Promise<Response>(() => {});
    case "reset":
      throw new TypeError("the connection was reset");
    case "truncated":
      return json(201, body.slice(0, body.length / 2));
    case "wrong_schema":
      return json(201, JSON.stringify({ message: { id: text.sid } }));
    default:
      return json(201, body);
  }
}

/** The Message resource, with every field of its documentation. */
function messageResource({ sid, to, from, body }: TakenText, accountSid: string) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
  return {
    account_sid: accountSid,
    api_version: "2010-04-01",
    body,
    date_created: "Mon, 23 Nov 2026 15:00:00 +0000",
    date_sent: null,
    date_updated: "Mon, 23 Nov 2026 15:00:00 +0000",
    direction: "outbound-api",
    error_code: null,
    error_message: null,
    from,
    messaging_service_sid: null,
    num_media: "0",
    num_segments: String(Math.max(1, Math.ceil(body.length / 153))),
    price: null,
    price_unit: "USD",
    sid,
    status: "queued",
    subresource_uris: { media: `${uri}/Media.json` },
    to,
    uri: `${uri}.json`,
  };
}

function problem(status: number, code: number, message: string): Response {
  const more = `https://www.twilio.com/docs/errors/${code}`;
  return json(status, JSON.stringify({ code, message, more_info: more, status }));
}

function json(status: number, body: string): Response {
  return new Response(body, { status, headers: { "Content-Type": "application/json;charset=utf-8" } });
}
