// Where a request comes from, as far as limits are concerned.

const unknown = "unknown";

/**
 * The address that Cloudflare saw. It sets `CF-Connecting-IP` itself; `X-Forwarded-For` is whatever the sender wrote, so it
 * is not read. All of an IPv6 /64 count as one, for a household has as many addresses as it likes.
 */
export function visitorAddress(headers: Headers): string {
  const address = (headers.get("CF-Connecting-IP") ?? "").trim().toLowerCase();
  const embedded = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/.exec(address)?.[1];
  if (embedded !== undefined) return embedded;
  return address.includes(":") ? network(address) : unknown;
}

/** The first four groups of an IPv6 address, written out. */
function network(address: string): string {
  const [before = "", after] = address.split("::");
  const head = groups(before);
  const tail = after === undefined ? [] : groups(after);
  const gap = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const all = [...head, ...Array.from({ length: gap }, () => "0"), ...tail];
  const isWhole = all.length === 8 && all.every((group) => /^[0-9a-f]{1,4}$/.test(group));
  return isWhole ? `${all.slice(0, 4).join(":")}::/64` : unknown;
}

function groups(part: string): string[] {
  return part === "" ? [] : part.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
}
