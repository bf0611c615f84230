import { type ComponentType, type MouseEvent, useCallback, useState } from "react";
import type { Settings } from "../../api/types.ts";
import { m } from "../../generated/paraglide/messages.js";
import { BusinessSection } from "./business-section.tsx";
import { EmergencySection } from "./emergency-section.tsx";
import { GreetingSection } from "./greeting-section.tsx";
import { HoursSection } from "./hours-section.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { LimitsSection } from "./limits-section.tsx";
import type { SectionProps } from "./section-shape.ts";
import { ServicesSection } from "./services-section.tsx";
import { type ReportUnsaved, UnsavedContext } from "./unsaved.ts";
import { WebChatSection } from "./web-chat-section.tsx";

interface Entry {
  id: string;
  title: () => string;
  part: ComponentType<SectionProps>;
}

const sections: readonly Entry[] = [
  { id: "business", title: m.settings_business, part: BusinessSection },
  { id: "greeting", title: m.settings_greeting, part: GreetingSection },
  { id: "hours", title: m.settings_hours, part: HoursSection },
  { id: "services", title: m.settings_services, part: ServicesSection },
  { id: "emergencies", title: m.settings_emergencies, part: EmergencySection },
  { id: "limits", title: m.settings_limits, part: LimitsSection },
  { id: "web-chat", title: m.settings_web_chat, part: WebChatSection },
];

export function SettingsForms({ settings }: { settings: Settings }) {
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const report: ReportUnsaved = useCallback((id, isUnsaved) => {
    setUnsaved((ids) => (ids.includes(id) === isUnsaved ? ids : toggled(ids, id)));
  }, []);
  const unsavedTitles = sections.filter(({ id }) => unsaved.includes(id)).map(({ title }) => title());
  return (
    <UnsavedContext value={report}>
      <div className="grid gap-6 md:grid-cols-[12rem_minmax(0,48rem)] md:gap-8">
        <SectionNav unsaved={unsaved} />
        <div className="grid gap-8">
          {sections.map(({ id, title, part: Part }) => (
            <Part key={id} id={id} title={title()} settings={settings} />
          ))}
        </div>
      </div>
      <LeaveGuard unsaved={unsavedTitles} />
    </UnsavedContext>
  );
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

/** Not through the address: going down the page is not going elsewhere. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "start" });
}

function SectionNav({ unsaved }: { unsaved: readonly string[] }) {
  return (
    <nav aria-label={m.settings_sections()} className="md:sticky md:top-6 md:self-start">
      <ul className="flex flex-wrap gap-2 md:grid md:gap-0">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => goTo(event, id)}
              className="flex min-h-9 items-center gap-2 rounded-md border border-line bg-surface px-3 text-sm font-medium hover:bg-sunken md:border-transparent md:bg-transparent md:text-base md:text-soft"
            >
              {title()}
              {unsaved.includes(id) && (
                <span className="size-2 rounded-full bg-accent-fill" role="img" aria-label={m.settings_unsaved()} />
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
