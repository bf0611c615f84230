/** What a call came to, for the owner to read at a glance. A field that nobody said is "unknown". */
export interface CallSummary {
  name: string;
  phone: string;
  address: string;
  problem: string;
  urgency: "emergency" | "soon" | "routine" | "unknown";
  /** What is to be done now. */
  nextStep: string;
  /** One sentence. */
  text: string;
  writtenBy: "rules" | "model";
}
