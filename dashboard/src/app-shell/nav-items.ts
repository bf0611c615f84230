import {
  Building2,
  CalendarDays,
  Ellipsis,
  type LucideIcon,
  MessagesSquare,
  Phone,
  Settings,
  Sun,
  Users,
} from "lucide-react";
import { m } from "../generated/paraglide/messages.js";

export interface NavItem {
  to: "/" | "/calendar" | "/customers" | "/conversations" | "/try-it" | "/settings" | "/admin" | "/more";
  label: () => string;
  icon: LucideIcon;
}

/** In the tab bar of a phone. */
export const mainPages: readonly NavItem[] = [
  { to: "/", label: m.nav_today, icon: Sun },
  { to: "/calendar", label: m.nav_calendar, icon: CalendarDays },
  { to: "/customers", label: m.nav_customers, icon: Users },
  { to: "/conversations", label: m.nav_conversations, icon: MessagesSquare },
];

/** In the side bar, and under More on a phone. */
export const furtherPages: readonly (NavItem & { hint: () => string })[] = [
  { to: "/try-it", label: m.nav_try_it, icon: Phone, hint: m.more_try_it_hint },
  { to: "/settings", label: m.nav_settings, icon: Settings, hint: m.more_settings_hint },
];

export const adminPage = { to: "/admin", label: m.nav_admin, icon: Building2, hint: m.more_admin_hint } as const;

export const morePage: NavItem = { to: "/more", label: m.nav_more, icon: Ellipsis };
