// Keys under which visits are entered: one that is sent again after a lost answer must not be entered twice.

/** Gives the same key as long as the same is asked for, and a new one whenever it differs from the last. */
export function keyPerVisit(): (asked: unknown) => string {
  let last: string | null = null;
  let key = "";
  return (asked) => {
    const written = JSON.stringify(asked);
    if (written !== last) key = crypto.randomUUID();
    last = written;
    return key;
  };
}
