import { Phone } from "lucide-react";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  language: "en" | "es";
  /** What the owner typed so far. */
  own: string;
  business: string;
}

/** What a caller hears first: the owner's words or ours, then that it is an automated assistant. */
export function GreetingPreview({ language, own, business }: Props) {
  const locale = { locale: language };
  const words = own.trim() === "" ? m.settings_heard_thanks({ business }, locale) : asSentence(own.trim());
  return (
    <figure className="-mt-2 rounded-md bg-sunken p-3">
      <figcaption className="flex items-center gap-2 text-sm text-soft">
        <Phone aria-hidden className="size-4" />
        {language === "en" ? m.settings_heard_en() : m.settings_heard_es()}
      </figcaption>
      <blockquote lang={language} className="mt-1">
        {words} <span className="text-soft">{m.settings_heard_rest({}, locale)}</span>
      </blockquote>
    </figure>
  );
}

const asSentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
