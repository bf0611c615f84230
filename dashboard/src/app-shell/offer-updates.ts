import { showToast } from "../components/toast-store.ts";
import { m } from "../generated/paraglide/messages.js";

/** Keeps the app on the device, and offers a newer one when there is one; never reloads under somebody's hands. */
export async function offerUpdates(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Forbidden or unreachable: the app works without it.
  const registration = await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  if (registration === undefined) return;
  if (registration.waiting !== null) offer(registration.waiting);
  registration.addEventListener("updatefound", () => offerOnceInstalled(registration.installing));
}

function offerOnceInstalled(worker: ServiceWorker | null): void {
  worker?.addEventListener("statechange", () => {
    // Without a controller it is the first one on this device: nothing is old yet.
    if (worker.state === "installed" && navigator.serviceWorker.controller !== null) offer(worker);
  });
}

function offer(worker: ServiceWorker): void {
  showToast({
    text: m.update_ready(),
    action: { label: m.update_now(), run: () => changeTo(worker) },
    isSticky: true,
  });
}

function changeTo(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  worker.postMessage({ type: "SKIP_WAITING" });
}
