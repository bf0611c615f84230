import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CallAnswer, CallDocument, CallLine, CallTurn, FormFields } from "../../../src/domain/ports.ts";

export interface LineUnderTest {
  line: CallLine;
  /** The request that the vendor makes for this turn. */
  request(turn: CallTurn): { form: FormFields; query: URLSearchParams; headers: Headers };
  /** What the vendor makes of an answer; throws when it would refuse it. */
  play(document: CallDocument): Heard;
  /** The reply to a text that the vendor reads; throws when it would refuse it. */
  readReply(document: CallDocument): string | null;
}

export interface Heard {
  said: string;
  next: CallAnswer["next"];
  /** Turn and part of the next request; null after the end. */
  goesOnAt: { turn: number; part: number } | null;
}

const answer: CallAnswer = {
  sentences: ["Hello."],
  language: "en",
  next: "listen",
  nextTurn: 1,
  nextPart: 0,
  transferTo: null,
};
const turn: CallTurn = {
  providerCallId: `CA${"0123456789abcdef".repeat(2)}`,
  turn: 3,
  part: 1,
  from: "+19135550123",
  to: "+19135550142",
  said: "my water heater is leaking",
  digits: "",
  dialed: null,
  deliveryId: "delivery-1",
};

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("]]>", "&amp;", "<b>", "\u0000", "x ".repeat(5000), "y".repeat(10_000), "שלום 😀"),
);
const anyAnswer: fc.Arbitrary<CallAnswer> = fc.record({
  sentences: fc.array(anyText, { maxLength: 8 }),
  language: fc.constantFrom("en", "es"),
  next: fc.constantFrom("listen", "hang_up", "wait"),
  nextTurn: fc.nat(999),
  nextPart: fc.nat(9),
  transferTo: fc.constant(null),
});

/** What every CallLine promises. */
export function callLineContract(name: string, open: () => LineUnderTest): void {
  describe(`${name}, as every phone line,`, () => {
    const { line, request, play, readReply } = open();
    const read = (change: Partial<CallTurn>) => {
      const { form, query, headers } = request({ ...turn, ...change });
      return line.readTurn(form, query, headers);
    };

    it("reads a turn as the caller made it", () => {
      for (const change of [{}, { turn: 0, part: 0, said: "" }, { said: "", digits: "1" }, { deliveryId: null }]) {
        expect(read(change)).toEqual({ ...turn, ...change });
      }
    });

    it("takes a withheld number for none", () => {
      expect(read({ from: null }).from).toBeNull();
    });

    it("says the sentences in order, and listens for the next turn", () => {
      const heard = play(line.writeAnswer({ ...answer, sentences: ["Hello.", "What is wrong?"], nextTurn: 7 }));
      expect(heard).toEqual({ said: "Hello. What is wrong?", next: "listen", goesOnAt: { turn: 7, part: 0 } });
    });

    it("comes back at once for the rest of an answer that takes its time", () => {
      const heard = play(
        line.writeAnswer({ ...answer, sentences: ["One moment."], next: "wait", nextTurn: 7, nextPart: 2 }),
      );
      expect(heard).toEqual({ said: "One moment.", next: "wait", goesOnAt: { turn: 7, part: 2 } });
    });

    it("hangs up after the last sentence", () => {
      const heard = { said: "Goodbye.", next: "hang_up", goesOnAt: null };
      expect(play(line.writeAnswer({ ...answer, sentences: ["Goodbye."], next: "hang_up" }))).toEqual(heard);
      expect(play(line.writeFarewell("Goodbye.", "es"))).toEqual(heard);
    });

    it("listens even when there is nothing to say", () => {
      for (const sentences of [[], [""], ["\u0000"]]) {
        expect(play(line.writeAnswer({ ...answer, sentences }))).toMatchObject({ said: "", next: "listen" });
      }
    });

    it("answers with what the vendor accepts, whatever is to be said", () => {
      fc.assert(
        fc.property(anyAnswer, (any) => {
          const heard = play(line.writeAnswer(any));
          expect(heard.next).toBe(any.next);
          if (any.next !== "hang_up") expect(heard.goesOnAt).toEqual({ turn: any.nextTurn, part: any.nextPart });
        }),
        { numRuns: 5000 },
      );
    });

    it("answers a text with one message or none", () => {
      expect(readReply(line.writeTextReply("See you at 2 & bye <3"))).toBe("See you at 2 & bye <3");
      expect(readReply(line.writeTextReply(null))).toBeNull();
      expect(readReply(line.writeTextReply("\u0000 "))).toBeNull();
    });
  });
}
