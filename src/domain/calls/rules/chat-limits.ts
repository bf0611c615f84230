// How often visitors may begin a chat and write, so that none of them can spend what the business pays for.

const minuteMs = 60_000;

/** Each address of each business, and the business as a whole: a flood from everywhere ends there. */
export const startsOfVisitor = { most: 10, perMs: 10 * minuteMs } as const;
export const startsOfBusiness = { most: 600, perMs: 60 * minuteMs } as const;
export const messagesOfChat = { most: 30, perMs: 5 * minuteMs } as const;
