import { z } from "@hono/zod-openapi";
import { addressFormSchema, toTypedAddress } from "../../domain/calls/index.ts";
import { AppError } from "../../platform/errors.ts";
import { endpoint, resource } from "../endpoint.ts";
import type { HttpContext } from "../http-env.ts";
import { formPage, type PageOf, pagePolicy } from "./page.ts";

/** The call, and the secret that only the text to the caller's phone held. */
const params = z.object({
  call: z.string().regex(/^[A-Za-z0-9]{1,64}$/),
  secret: z.string().regex(/^[0-9a-f]{32}$/),
});

const page = { description: "The form, in the caller's language", content: { "text/html": { schema: z.string() } } };
const gone = { description: "There is no such form, or the call is over" };

const show = endpoint("public", {
  method: "get",
  path: "/{call}/{secret}",
  request: { params },
  responses: { 200: page, 404: gone },
});

const fill = endpoint("public", {
  method: "post",
  path: "/{call}/{secret}",
  request: { params },
  responses: { 200: page, 404: gone, 422: page },
});

/** /v1/forms: where a caller types the address that was not understood. */
export function formRoutes() {
  return resource()
    .openapi(show, async (c) => {
      const { call, secret } = c.req.valid("param");
      const form = await openForm(c, call, secret);
      return answer(c, { ...form, state: "open" });
    })
    .openapi(fill, async (c) => {
      const { call, secret } = c.req.valid("param");
      const form = await openForm(c, call, secret);
      const typed = addressFormSchema.safeParse(await c.req.parseBody());
      if (!typed.success) return answer(c, { ...form, state: "wrong" });
      const address = toTypedAddress(typed.data);
      const isTaken = await c.get("edge").sessions.call(call).takeAddress(secret, address, c.get("requestId"));
      if (!isTaken) throw new AppError("not_found", "the call is over");
      return answer(c, { ...form, state: "sent" });
    });
}

async function openForm(c: HttpContext, call: string, secret: string) {
  const form = await c.get("edge").sessions.call(call).addressForm(secret);
  if (form === null) throw new AppError("not_found", "there is no such form");
  return form;
}

function answer(c: HttpContext, view: PageOf): Promise<Response> | Response {
  c.header("Content-Security-Policy", pagePolicy);
  c.header("Cache-Control", "no-store");
  return c.html(formPage(view), view.state === "wrong" ? 422 : 200);
}
