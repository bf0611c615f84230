// Which job runs when. The expressions are those of wrangler.toml, in UTC.
import type { Compose, PlatformCtx } from "../domain/context.ts";
import { toAppError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { sweep } from "./sweep.ts";

interface Job {
  name: string;
  run(ctx: PlatformCtx): Promise<void>;
}

const jobs: Readonly<Record<string, readonly Job[]>> = {
  "* * * * *": [{ name: "sweep", run: sweep }],
};

/** Builds the Worker's scheduled handler. A job that fails is logged and keeps no other from running. */
export function runSchedule<E>(compose: Compose<E>) {
  return async (
    controller: Pick<ScheduledController, "cron">,
    env: E,
    execution: Pick<ExecutionContext, "waitUntil">,
  ): Promise<void> => {
    const due = jobs[controller.cron] ?? [];
    await Promise.all(
      due.map(async ({ name, run }) => {
        const unit = { requestId: newId("request"), method: "CRON", path: name };
        const composed = compose(env, unit, (work) => execution.waitUntil(work));
        await runJob({ ...composed, actor: { type: "system", id: "cron" } }, run);
      }),
    );
  };
}

async function runJob(ctx: PlatformCtx, run: Job["run"]): Promise<void> {
  try {
    await run(ctx);
    ctx.log.flush("info", "cron_job");
  } catch (thrown) {
    const { code, message } = toAppError(thrown);
    ctx.log.set({ code, message });
    ctx.log.flush("error", "cron_job");
  }
}
