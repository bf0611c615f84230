import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { m } from "../generated/paraglide/messages.js";
import { IconButton } from "./button.tsx";
import { classNames } from "./class-names.ts";

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** Says in a sentence what this is about. */
  description?: string;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
}

const frame = "rise fixed z-50 flex flex-col border-line bg-surface shadow-xl focus:outline-none";

/** Asks for something in the middle of the page; from below on a phone. */
export function Dialog(props: Props) {
  const middle =
    "inset-x-0 bottom-0 max-h-[90dvh] rounded-t-lg border-t md:inset-x-auto md:bottom-auto md:top-1/2 md:left-1/2 md:w-[32rem] md:-translate-x-1/2 md:-translate-y-1/2 md:rounded-lg md:border";
  return <Modal {...props} className={middle} />;
}

/** Shows one thing in full beside the list it is from; the whole width on a phone. */
export function Sheet(props: Props) {
  return <Modal {...props} className="inset-y-0 right-0 w-full md:w-[30rem] md:border-l" />;
}

function Modal({ isOpen, onClose, title, description, children, footer, className }: Props & { className: string }) {
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Radix.Content
          className={classNames(frame, className)}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={() => {
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          {...(description === undefined ? { "aria-describedby": undefined } : {})}
        >
          <div className="flex items-start gap-2 border-b border-line py-2 pr-2 pl-4">
            <div className="min-w-0 flex-1 py-2">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className="text-sm text-soft">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton label={m.close()}>
                <X aria-hidden className="size-5" />
              </IconButton>
            </Radix.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
          {footer !== undefined && (
            <div className="flex justify-end gap-2 border-t border-line p-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
              {footer}
            </div>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
