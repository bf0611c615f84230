import { deleteCookie, setCookie } from "hono/cookie";
import {
  sessionCookie,
  sessionSeconds,
  sessionTokenOf,
  signIn,
  signOut,
  signOutEverywhere,
  visitorAddress,
} from "../../domain/auth/index.ts";
import { endpoint, json, resource } from "../endpoint.ts";
import { type HttpContext, platformCtx, sessionOf } from "../http-env.ts";
import { ownPagesOnly } from "../middleware/own-pages.ts";
import { meSchema, signInBody, toMeJson } from "./schemas.ts";

const enter = endpoint("public", {
  method: "post",
  path: "/sign-in",
  request: { body: { ...json(signInBody, "From a page of ours alone"), required: true } },
  responses: { 200: json(meSchema, "Who signed in; the session is in the cookie") },
});

const leave = endpoint("person", {
  method: "post",
  path: "/sign-out",
  responses: { 204: { description: "This session is over" } },
});

const leaveEverywhere = endpoint("person", {
  method: "post",
  path: "/sign-out-everywhere",
  responses: { 204: { description: "All sessions of the person are over" } },
});

const me = endpoint("person", {
  method: "get",
  path: "/me",
  responses: { 200: json(meSchema, "Who is signed in, and for which businesses") },
});

/** /v1/auth: people come and go. */
export function signInRoutes() {
  const app = resource();
  app.use("/sign-in", ownPagesOnly);
  return app
    .openapi(enter, async (c) => {
      const { headers } = c.req.raw;
      const former = { address: visitorAddress(headers), formerToken: sessionTokenOf(headers) };
      const { token, person } = await signIn(platformCtx(c), { ...c.req.valid("json"), ...former });
      setCookie(c, sessionCookie, token, { ...cookieOptions, maxAge: sessionSeconds });
      c.header("Cache-Control", "no-store");
      return c.json(toMeJson(person), 200);
    })
    .openapi(leave, async (c) => {
      await signOut(platformCtx(c), sessionOf(c));
      return goodbye(c);
    })
    .openapi(leaveEverywhere, async (c) => {
      await signOutEverywhere(platformCtx(c), sessionOf(c));
      return goodbye(c);
    })
    .openapi(me, (c) => c.json(toMeJson(sessionOf(c).person), 200));
}

/** `Lax`: the cookie comes along when somebody follows a link to the dashboard, and never with another site's forms. */
const cookieOptions = { path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

function goodbye(c: HttpContext) {
  deleteCookie(c, sessionCookie, cookieOptions);
  return c.body(null, 204);
}
