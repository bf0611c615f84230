// Which conversation an answer belongs to: whoever begins anew is shown nothing of the old one.

export type Epoch = ReturnType<typeof openEpoch>;

export function openEpoch() {
  let now = 0;
  return {
    /** Answers that are still to come are nobody's from here on. */
    next(): void {
      now += 1;
    },

    /** Tells, later, whether it is still the same conversation as at this moment. */
    watch(): () => boolean {
      const then = now;
      return () => then === now;
    },
  };
}
