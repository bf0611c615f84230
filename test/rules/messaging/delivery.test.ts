import { describe, expect, it } from "vitest";
import { afterFailure, nextStep, type TextKind } from "../../../src/domain/messaging/rules/delivery.ts";
import { errorCodes } from "../../../src/platform/errors.ts";

const once: TextKind[] = ["confirmation", "reply", "owner_booking", "owner_callback"];

describe("a text whose fate nobody knows", () => {
  it.each(once)("is left as it is when it is a %s", (kind) => {
    expect(afterFailure("timeout", kind)).toEqual({ isRetried: false, state: "unconfirmed" });
    expect(afterFailure("bug", kind)).toEqual({ isRetried: false, state: "unconfirmed" });
    expect(nextStep("sending", kind)).toEqual({ do: "give_up" });
  });

  it("is sent again when it tells the owner of an emergency", () => {
    expect(afterFailure("timeout", "owner_emergency")).toEqual({ isRetried: true, state: "sending" });
    expect(nextStep("sending", "owner_emergency")).toEqual({ do: "send", from: "sending" });
  });
});

describe("what the vendor said", () => {
  it("surely not sent is tried again, whoever it is for", () => {
    for (const kind of [...once, "owner_emergency"] as const) {
      expect(afterFailure("vendor_unavailable", kind)).toEqual({ isRetried: true, state: "pending" });
    }
  });

  it("opted out and refused are final, whoever it is for", () => {
    for (const kind of [...once, "owner_emergency"] as const) {
      expect(afterFailure("opted_out", kind)).toEqual({ isRetried: false, state: "refused" });
      expect(afterFailure("vendor_rejected", kind)).toEqual({ isRetried: false, state: "failed" });
    }
  });

  it("leads to no second text to a customer, but where the text was surely not sent", () => {
    const retried = errorCodes.filter((code) => afterFailure(code, "confirmation").isRetried);
    expect(retried).toEqual(["limit_exceeded", "vendor_unavailable", "misconfigured"]);
  });
});

it("a text whose end is known is never taken up again", () => {
  for (const state of ["kept", "queued", "sent"] as const) {
    expect(nextStep(state, "owner_emergency")).toEqual({ do: "nothing", outcome: { kind: "sent" } });
  }
  for (const state of ["refused", "failed", "unconfirmed"] as const) {
    expect(nextStep(state, "owner_emergency")).toEqual({ do: "nothing", outcome: { kind: state } });
  }
});
