import { Check } from "lucide-react";
import { useMayChange } from "../../api/session.ts";
import type { Callback } from "../../api/types.ts";
import { Button, type ButtonKind } from "../../components/button.tsx";
import { CallLink, TextLink } from "../../components/contact-links.tsx";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  name: string;
  number: string | null;
  callKind: ButtonKind;
  /** Null when nobody waits to be called back. */
  callback: Callback | null;
  onDone: (callback: Callback) => void;
}

/** Call, text, done: three thumbs wide on a phone. */
export function WaitingActions({ name, number, callKind, callback, onDone }: Props) {
  const mayChange = useMayChange();
  return (
    <div className="grid auto-cols-fr grid-flow-col gap-2 *:px-2 max-[22rem]:[&_svg]:hidden md:flex md:*:px-3">
      {number !== null && <CallLink name={name} number={number} kind={callKind} />}
      {number !== null && <TextLink name={name} number={number} />}
      {callback !== null && mayChange && (
        <Button aria-label={m.today_done_person({ name })} onClick={() => onDone(callback)}>
          <Check aria-hidden className="size-4" />
          {m.today_done()}
        </Button>
      )}
    </div>
  );
}
