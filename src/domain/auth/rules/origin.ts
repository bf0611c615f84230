// The origins of web pages, as browsers write them: scheme, host and port, lower case, punycode, no trailing slash.

const here: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * "https://Bücher.example:443/" typed by an owner becomes "https://xn--bcher-kva.example". Null for what is no origin of a
 * page: another scheme, a path, a wildcard, credentials. Plain http is for this computer alone: elsewhere anybody on the way
 * could put a page of their own under the name.
 */
export function toWebOrigin(text: string): string | null {
  const typed = text.trim();
  if (typed.length > 255 || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  const isWeb = url.protocol === "https:" || (url.protocol === "http:" && here.has(url.hostname));
  const isBare = url.pathname === "/" && url.search === "" && url.hash === "" && !/[@?#\\]/.test(typed);
  const isOneHost = url.hostname !== "" && !url.hostname.includes("*");
  return isWeb && isBare && isOneHost ? url.origin : null;
}

/** What a browser's `Origin` header names; null for "null" and for whatever no browser would write so. */
export function originOf(header: string): string | null {
  return toWebOrigin(header) === header ? header : null;
}
