// Cron jobs do not fire by themselves on a local machine.

const everyMinuteMs = 60_000;

/** Returns the way to stop it. A failed run is in wrangler.log; the next minute tries again. */
export function fireCronEachMinute(baseUrl: string): () => void {
  const address = `${baseUrl}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*`;
  const fire = () => void fetch(address, { signal: AbortSignal.timeout(everyMinuteMs) }).catch(() => null);
  const timer = setInterval(fire, everyMinuteMs);
  return () => clearInterval(timer);
}
