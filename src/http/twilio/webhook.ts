// What every Twilio webhook goes through before it is believed: size, signature, form.
import { createMiddleware } from "hono/factory";
import type { FormFields } from "../../domain/ports.ts";
import { AppError } from "../../platform/errors.ts";
import type { HttpEnv } from "../http-env.ts";

/** Throws `invalid_input` for a body that is no form, `forbidden` for one that Twilio did not sign. Nothing is written before. */
export const signedForm = createMiddleware<HttpEnv>(async (c, next) => {
  const type = c.req.header("Content-Type") ?? "";
  if (!type.toLowerCase().startsWith("application/x-www-form-urlencoded")) {
    throw new AppError("invalid_input", "a form is expected", { details: { fields: ["Content-Type"] } });
  }
  const form = toFields(new URLSearchParams(new TextDecoder().decode(await c.req.arrayBuffer())));
  const { pathname, search } = new URL(c.req.url);
  if (!c.get("edge").guard.isSigned({ pathAndQuery: pathname + search, form, headers: c.req.raw.headers })) {
    c.get("platform").log.set({ signature: c.req.header("X-Twilio-Signature") === undefined ? "missing" : "wrong" });
    throw new AppError("forbidden", "the signature is missing or wrong");
  }
  c.set("form", form);
  await next();
});

function toFields(params: URLSearchParams): FormFields {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}
