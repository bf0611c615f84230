// What a refusal by Twilio's REST API means to us.
import * as z from "zod";
import { AppError, type ErrorCode } from "../../platform/errors.ts";
import { readJson } from "./json.ts";

const errorSchema = z.object({ code: z.int() });

/** Codes that say more than their HTTP status. Any other goes by its status, for Twilio changes codes. https://www.twilio.com/docs/api/errors */
const meaningOfCode: Readonly<Record<number, ErrorCode>> = {
  20429: "vendor_unavailable",
  21610: "opted_out",
};

/**
 * Statuses of a gateway that had passed the request on and then lost sight of it: Twilio may have taken the text.
 * https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
 */
const lostFromSight: readonly number[] = [504, 520, 524];

/** An answer other than 2xx as an AppError. Twilio's own words stay out of it: they hold phone numbers. */
export function rejection(status: number, body: string): AppError {
  const vendorCode = errorSchema.safeParse(readJson(body)).data?.code ?? null;
  const code = (vendorCode === null ? undefined : meaningOfCode[vendorCode]) ?? meaningOfStatus(status);
  return new AppError(code, `Twilio answered ${status}`, { details: { vendorCode } });
}

function meaningOfStatus(status: number): ErrorCode {
  if (lostFromSight.includes(status)) return "timeout";
  // Our own token or account, which a person mends: no text may be lost meanwhile.
  if (status === 401 || status === 403) return "misconfigured";
  return status === 429 || status >= 500 ? "vendor_unavailable" : "vendor_rejected";
}
