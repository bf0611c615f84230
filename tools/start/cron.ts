// Cron jobs do not fire by themselves on a local machine.

const everyMinuteMs = 60_000;

/** A failed run is in wrangler.log; the next one tries again. */
export async function fireCron(baseUrl: string): Promise<void> {
  const address = `${baseUrl}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*`;
  await fetch(address, { signal: AbortSignal.timeout(everyMinuteMs) }).catch(() => null);
}

/** Returns the way to stop it. */
export function fireCronEachMinute(baseUrl: string): () => void {
  const timer = setInterval(() => void fireCron(baseUrl), everyMinuteMs);
  return () => clearInterval(timer);
}
