import { useMutation, useQueryClient } from "@tanstack/react-query";
import { chooseBusiness } from "../../api/chosen-business.ts";
import { api, body } from "../../api/client.ts";
import { ApiProblem, toProblem } from "../../api/problem.ts";
import { queryKeys } from "../../api/query-keys.ts";
import { problemText } from "../../components/problem-text.ts";
import { m } from "../../generated/paraglide/messages.js";

const cookieLost = "cookie_lost";

/** Signs in, then asks who is signed in: a browser that dropped the cookie is told so at once. */
export function useSignIn(onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: { email: string; password: string }) => {
      await api.POST("/v1/auth/sign-in", { body: credentials });
      return await body(api.GET("/v1/auth/me")).catch((error: unknown) => {
        throw toProblem(error).status === 401 ? new ApiProblem(401, { code: cookieLost }) : error;
      });
    },
    onSuccess: (me) => {
      queryClient.clear();
      queryClient.setQueryData(queryKeys.me, me);
      if (me.businesses[0] !== undefined) chooseBusiness(me.businesses[0].id);
      onDone();
    },
  });
}

export function signInProblem(error: unknown): string {
  const problem = toProblem(error);
  if (problem.code === cookieLost) return m.sign_in_no_cookie();
  if (problem.status === 401) return m.sign_in_wrong();
  if (problem.status !== 429) return problemText(problem);
  return m.sign_in_limited({ minutes: Math.max(1, Math.ceil((problem.retryAfterSeconds ?? 60) / 60)) });
}
