// How often visitors may begin a chat and write, so that none of them can spend what the business pays for.

const minuteMs = 60_000;

/** Each address of each business, and the business as a whole: a flood from everywhere ends there. */
export const startsOfVisitor = { most: 10, perMs: 10 * minuteMs } as const;
export const startsOfBusiness = { most: 600, perMs: 60 * minuteMs } as const;
export const messagesOfChat = { most: 30, perMs: 5 * minuteMs } as const;

/** Whoever has one IPv6 address has 2^64 of them: the network counts. "2001:db8:1:2:3::4" -> "2001:db8:1:2". */
export function visitorOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
