import { Globe, MessageSquare, Phone, SquareTerminal } from "lucide-react";
import { channelName } from "../format/names.ts";
import { classNames } from "./class-names.ts";

const icons = { phone: Phone, sms: MessageSquare, web: Globe, api: SquareTerminal };

/** By which way a conversation came; its name for those who do not see it. */
export function ChannelIcon({ channel, className }: { channel: string; className?: string }) {
  const Icon = Object.hasOwn(icons, channel) ? icons[channel as keyof typeof icons] : Phone;
  return (
    <span className={classNames("inline-flex", className)}>
      <Icon aria-hidden className="size-5" />
      <span className="sr-only">{channelName(channel)}</span>
    </span>
  );
}
