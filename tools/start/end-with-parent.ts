// Loaded into each wrangler process ahead of wrangler itself. When the launcher is gone, however it died, the whole
// process group ends at once: wrangler alone would go on, and workerd would keep the port.

const launcher = Number(process.env.PICKUP_LAUNCHER);

function endGroup(): void {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.exit(1);
  }
}

/** Wrangler hangs up the channel itself when it is done; only a new parent tells that the old one died. */
function endWhenOrphaned(): void {
  setInterval(() => process.ppid !== launcher && endGroup(), 50).unref();
}

if (process.connected) process.once("disconnect", endWhenOrphaned);
else endGroup();
