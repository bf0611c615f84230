import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useMe, useSignOut } from "../../api/session.ts";
import { BusinessSwitcher } from "../../app-shell/business-switcher.tsx";
import { adminPage, furtherPages } from "../../app-shell/nav-items.ts";
import { chooseTheme, chosenTheme, type Theme } from "../../app-shell/theme.ts";
import { Button } from "../../components/button.tsx";
import { Card, Section } from "../../components/card.tsx";
import { Choice } from "../../components/choice.tsx";
import { Page } from "../../components/page.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { getLocale, setLocale } from "../../generated/paraglide/runtime.js";

export function MorePage() {
  return (
    <Page title={m.more_title()}>
      <div className="grid max-w-2xl gap-6">
        <Pages />
        <Card className="grid gap-4 p-4">
          <div className="md:hidden">
            <BusinessSwitcher />
          </div>
          <ThemeChoice />
          <LanguageChoice />
        </Card>
        <Account />
      </div>
    </Page>
  );
}

/** What has no place in the tab bar of a phone. */
function Pages() {
  const isAdmin = useMe().data?.person.is_platform_admin === true;
  const pages = [...furtherPages, ...(isAdmin ? [adminPage] : [])];
  return (
    <nav aria-label={m.more_pages()} className="md:hidden">
      <Card className="divide-y divide-line overflow-hidden">
        {pages.map(({ to, label, hint, icon: Icon }) => (
          <Link key={to} to={to} className="flex items-center gap-3 p-4 -outline-offset-2 hover:bg-sunken">
            <Icon aria-hidden className="size-5 text-accent" />
            <span className="min-w-0 flex-1">
              <span className="block font-medium">{label()}</span>
              <span className="block text-sm text-soft">{hint()}</span>
            </span>
            <ChevronRight aria-hidden className="size-4 text-soft" />
          </Link>
        ))}
      </Card>
    </nav>
  );
}

function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <Setting label={m.more_theme()}>
      <Choice<Theme>
        label={m.more_theme()}
        value={theme}
        options={[
          { value: "system", label: m.more_theme_system() },
          { value: "light", label: m.more_theme_light() },
          { value: "dark", label: m.more_theme_dark() },
        ]}
        onChange={(next) => {
          chooseTheme(next);
          setTheme(next);
        }}
      />
    </Setting>
  );
}

function LanguageChoice() {
  return (
    <Setting label={m.more_language()}>
      <Choice
        label={m.more_language()}
        value={getLocale()}
        options={[
          { value: "en", label: "English" },
          { value: "es", label: "Español" },
        ]}
        onChange={(next) => void setLocale(next)}
      />
    </Setting>
  );
}

function Setting({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p className="font-medium">{label}</p>
      {children}
    </div>
  );
}

function Account() {
  const { data: me } = useMe();
  const here = useSignOut(false);
  const everywhere = useSignOut(true);
  return (
    <Section title={m.more_account()}>
      <Card className="grid gap-4 p-4">
        {me !== undefined && <p className="text-soft">{m.more_signed_in_as({ email: me.person.email })}</p>}
        <div className="flex flex-wrap gap-2">
          <Button isBusy={here.isPending} onClick={() => here.mutate()}>
            {m.more_sign_out()}
          </Button>
          <Button kind="quiet" isBusy={everywhere.isPending} onClick={() => everywhere.mutate()}>
            {m.more_sign_out_everywhere()}
          </Button>
        </div>
        <p className="text-sm text-soft">{m.more_sign_out_everywhere_hint()}</p>
      </Card>
    </Section>
  );
}
