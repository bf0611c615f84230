// A call put through to the business's own number would come back to us without end, and a text to it would reach nobody.
import { AppError } from "../../../platform/errors.ts";

/** Throws AppError `invalid_input` naming the fields whose number is one of the business's own. */
export function refuseOwnNumbers(
  own: readonly (string | null)[],
  named: readonly { field: string; number: string | null | undefined }[],
): void {
  const clashing = named.filter(({ number }) => number != null && own.includes(number));
  const fields = [...new Set(clashing.map(({ field }) => field))];
  if (fields.length === 0) return;
  throw new AppError("invalid_input", `a number that callers dial: ${fields.join(", ")}`, { details: { fields } });
}
