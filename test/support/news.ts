// A business whose owner can be texted, and a gateway that fails as it is told.
import type { Ctx } from "../../src/domain/context.ts";
import type { OutgoingText, SmsGateway } from "../../src/domain/ports.ts";
import { createBusiness, demoBusiness, type NewSettings } from "../../src/domain/tenants/index.ts";
import { AppError, type ErrorCode } from "../../src/platform/errors.ts";
import { demoBusiness as bristol } from "./context.ts";

/** Ann, the customer, and Robin, the owner. */
export const ann = "+19135550155";
export const robin = "+19135550100";
export const ourNumber = "+19135550142";

/** Makes `ctx.tenant` a business. `settings` replaces fields of the demo's. */
export async function openBusiness(ctx: Ctx, settings: Partial<NewSettings> = {}): Promise<void> {
  const numbers = [`+1913555${ctx.tenant.id === bristol ? "0142" : "0143"}`];
  const full = { ...demoBusiness.settings, ownerPhone: robin, textFrom: ourNumber, ...settings };
  await createBusiness(ctx, { ...demoBusiness, numbers, settings: full, key: "open" });
}

/** What the gateway does with one text: takes it, refuses it, or takes it and dies before it can say so. */
export type Fault = "none" | ErrorCode | "sent_then_lost" | "sent_then_crashed";

export interface FaultyGateway extends SmsGateway {
  /** The texts that really went out. */
  sent: OutgoingText[];
  /** How often it was asked. */
  asked: number;
}

/** Behaves as `faults` says, one a call; after the last one it is well. */
export function faultyGateway(...faults: Fault[]): FaultyGateway {
  const gateway: FaultyGateway = {
    sent: [],
    asked: 0,
    async send(text) {
      gateway.asked += 1;
      const fault = faults.shift() ?? "none";
      if (fault !== "none" && !fault.startsWith("sent_"))
        throw new AppError(fault as ErrorCode, "the gateway's answer");
      gateway.sent.push(text);
      if (fault === "sent_then_lost") throw new AppError("timeout", "no answer");
      if (fault === "sent_then_crashed") throw new TypeError("the isolate is gone");
      return { providerId: `SM${gateway.sent.length}`, status: "queued" };
    },
  };
  return gateway;
}
