// Short news at the foot of the page. One at a time: a newer one takes the older one's place.

export interface Toast {
  id: number;
  text: string;
  /** One thing to do about it. */
  action?: { label: string; run: () => void };
  /** Stays until it is answered. */
  isSticky?: boolean;
}

let current: Toast | null = null;
let nextId = 1;
const listeners = new Set<() => void>();

function set(toast: Toast | null): void {
  current = toast;
  for (const listener of listeners) listener();
}

export function showToast(toast: Omit<Toast, "id">): void {
  set({ ...toast, id: nextId });
  nextId += 1;
}

export function closeToast(): void {
  set(null);
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => current,
};
