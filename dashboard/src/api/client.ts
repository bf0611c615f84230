// The one way to the API: typed paths, the chosen business in a header, every failure an ApiProblem.
import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../generated/api.d.ts";
import { chosenBusiness } from "./chosen-business.ts";
import { ApiProblem, problemOf } from "./problem.ts";

let onSignedOut: () => void = () => {};

/** `listener` runs when the API no longer knows who asks. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** A wrong password answers 401 as well, and nobody was signed in then. */
const isSignIn = (url: string) => new URL(url).pathname.endsWith("/auth/sign-in");

const middleware: Middleware = {
  onRequest({ request }) {
    const business = chosenBusiness();
    if (business !== null) request.headers.set("X-Business-ID", business);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return;
    if (response.status === 401 && !isSignIn(request.url)) onSignedOut();
    throw await problemOf(response);
  },
  onError() {
    return new ApiProblem(0, {});
  },
};

export const api = createClient<paths>({ baseUrl: location.origin, credentials: "same-origin" });
api.use(middleware);

/** The body of an answer; failures have been thrown before. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new ApiProblem(0, {});
  return data;
}
