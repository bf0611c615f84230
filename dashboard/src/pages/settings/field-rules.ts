// Rules that several parts of the settings share.
import { z } from "zod";
import { m } from "../../generated/paraglide/messages.js";

/** Empty is fine; the API reads the number and has the last word. */
export const phoneField = z.string().refine((text) => text.trim() === "" || text.replaceAll(/\D/g, "").length >= 10, {
  error: () => m.settings_phone_wrong(),
});

/** A number field that may be left empty. */
export const emptyIsNull = {
  setValueAs: (typed: unknown) => (typed === "" || typed === null || typed === undefined ? null : Number(typed)),
};

export const orNull = (text: string): string | null => text.trim() || null;

/** What the API refused has no words of ours. */
export function errorText(error: { type?: unknown; message?: string | undefined } | undefined): string | undefined {
  if (error === undefined) return;
  return error.message || m.settings_field_refused();
}
