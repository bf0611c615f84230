import type { Callback } from "../../api/types.ts";
import { AddressLink, PhoneLink } from "../../components/contact-links.tsx";
import { Ago } from "../../components/time.tsx";
import { channelName, reasonName } from "../../format/names.ts";
import { personName } from "../../format/person-name.ts";
import { m } from "../../generated/paraglide/messages.js";
import { ConversationLink } from "./conversation-link.tsx";
import { WaitingActions } from "./waiting-actions.tsx";

interface Props {
  callback: Callback;
  onDone: (callback: Callback) => void;
}

/** Who, why, when, and what to do about it. */
export function CallbackRow({ callback, onDone }: Props) {
  const { phone, message, attempts, reason, channel, last_seen } = callback;
  const name = personName(callback.name, callback.phone);
  return (
    <li className="grid gap-3 p-4">
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <h3 className="font-semibold">{name}</h3>
          <p className="text-sm text-soft">
            <Ago at={last_seen} />
          </p>
        </div>
        <p className="flex flex-wrap gap-x-2 text-sm">
          <span className="font-medium text-needs">{reasonName(reason)}</span>
          <span className="text-soft">{channelName(channel)}</span>
          {attempts > 1 && <span className="text-soft">{m.today_times_asked({ count: attempts })}</span>}
        </p>
        {message !== null && <p className="mt-1 whitespace-pre-line">{message}</p>}
        <Whereabouts callback={callback} />
      </div>
      <WaitingActions name={name} number={phone} callKind="primary" callback={callback} onDone={onDone} />
    </li>
  );
}

function Whereabouts({ callback: { name, phone, address, conversation_id } }: { callback: Callback }) {
  return (
    <div className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft empty:hidden">
      {phone !== null && name !== null && <PhoneLink number={phone} />}
      {phone === null && <span>{m.number_withheld()}</span>}
      {address !== null && <AddressLink address={address} />}
      {conversation_id !== null && <ConversationLink id={conversation_id} />}
    </div>
  );
}
