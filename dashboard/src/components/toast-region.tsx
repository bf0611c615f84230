import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { m } from "../generated/paraglide/messages.js";
import { IconButton } from "./button.tsx";
import { closeToast, type Toast, toastStore } from "./toast-store.ts";

const shownMs = 8_000;

export function ToastRegion() {
  const toast = useSyncExternalStore(toastStore.subscribe, toastStore.current);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 flex justify-center px-4 md:bottom-6"
    >
      {toast !== null && <ToastCard key={toast.id} toast={toast} />}
    </div>
  );
}

function ToastCard({ toast: { text, action, isSticky = false } }: { toast: Toast }) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || isSticky) return;
    const timer = setTimeout(closeToast, shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, isSticky]);
  return (
    <fieldset
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="rise pointer-events-auto flex w-full max-w-md items-center gap-2 rounded-lg bg-ink py-1 pr-1 pl-4 text-canvas shadow-xl"
    >
      <p className="min-w-0 flex-1 py-2 text-sm">{text}</p>
      {action !== undefined && (
        <button
          type="button"
          className="min-h-11 rounded-md px-3 text-sm font-semibold underline underline-offset-4 focus-visible:outline-canvas md:min-h-9"
          onClick={() => {
            closeToast();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton
        label={m.close()}
        className="text-canvas hover:bg-transparent hover:text-canvas focus-visible:outline-canvas"
        onClick={closeToast}
      >
        <X aria-hidden className="size-4" />
      </IconButton>
    </fieldset>
  );
}
