// What a caller or owner was told of a visit, held against the rows of the business.

import { spokenTime } from "../../src/domain/conversation/lines/spoken-time.ts";
import { visitTime } from "../../src/domain/notifications/rules/visit-time.ts";
import { demoBusiness } from "../../src/domain/tenants/rules/demo-business.ts";
import { deriveId } from "../../src/platform/ids.ts";
import type { Aftermath, VisitRow } from "./aftermath.ts";
import { fillerId } from "./before-rows.ts";
import type { GradedCall } from "./call-figures.ts";

const { zone } = demoBusiness.settings;
const standing = ["SCHEDULED", "CONFIRMED"];
const languages = ["en", "es"] as const;

type Claim = "booked" | "moved" | "cancelled";

/** Words that say it is done, whatever the key of the line. What is only offered or denied does not match. */
const doneWords: Record<Claim, RegExp> = {
  booked:
    /\byou(?:'re| are) (?:all set|booked)\b|(?<!nothing |not )\bis booked\b|\b(?:queda|quedó|está) (?:reservad|agendad|confirmad)|\btiene su cita con\b/i,
  moved: /\bis moved\b|\bI(?:'ve| have) moved\b|\b(?:queda|quedó|está) (?:cambiad|movid)/i,
  cancelled: /\bis cancell?ed\b|\bI(?:'ve| have) cancell?ed\b|\b(?:queda|quedó|está) cancelad/i,
};

interface Told {
  claim: Claim;
  text: string;
}

export function falseClaims({ exchanges, left, names }: GradedCall): { spoken: string[]; texted: string[] } {
  const visits = left.visits.filter(({ id }) => !id.startsWith(fillerId));
  const own = deriveId("conversation", names.callSid);
  const told = exchanges.flatMap(({ heard }) => claimsIn(heard.text, heard.lines));
  const spoken = told.filter((one, at) => !isTrue(one, visits, { own, isLast: at === told.length - 1 }));
  const texted = left.texts.filter(({ direction }) => direction !== "in").filter((text) => !isTrueText(text, visits));
  return {
    spoken: spoken.map(({ claim, text }) => `said ${claim}, and it is not: ${text}`),
    texted: texted.map(({ kind, body }) => `texted (${kind}) what is not so: ${body}`),
  };
}

function claimsIn(text: string, lines: readonly string[]): Told[] {
  const claims = Object.keys(doneWords) as Claim[];
  return claims
    .filter((claim) => lines.includes(claim) || doneWords[claim].test(text))
    .map((claim) => ({ claim, text }));
}

/** The last claim of a call must hold to the minute; what an earlier one was about may have changed since. */
function isTrue({ claim, text }: Told, visits: readonly VisitRow[], call: { own: string; isLast: boolean }): boolean {
  const holds: Record<Claim, (visit: VisitRow) => boolean> = {
    booked: ({ conversation_id, status }) =>
      conversation_id === call.own && (!call.isLast || standing.includes(status)),
    moved: ({ version, status }) => version > 1 && (!call.isLast || standing.includes(status)),
    cancelled: ({ status }) => status === "CANCELLED",
  };
  const isTold = ({ start_at }: VisitRow) =>
    languages.some((language) => text.includes(spokenTime(start_at, zone, language)));
  return visits.some((visit) => holds[claim](visit) && (!call.isLast || claim === "cancelled" || isTold(visit)));
}

/** Texts about a visit name its time. */
const visitTexts: readonly { kind: RegExp; holds: (visit: VisitRow) => boolean }[] = [
  { kind: /cancel/, holds: ({ status }) => status === "CANCELLED" },
  { kind: /move|change|reschedul/, holds: ({ version }) => version > 1 },
  { kind: /confirm|booking/, holds: ({ status, version }) => standing.includes(status) || version > 1 },
];

function isTrueText({ kind, body }: Aftermath["texts"][number], visits: readonly VisitRow[]): boolean {
  const about = visitTexts.find((one) => one.kind.test(kind));
  if (about === undefined) return true;
  const isTold = ({ start_at, version }: VisitRow) =>
    version > 1 || languages.some((language) => body.includes(visitTime(start_at, zone, language)));
  return visits.some((visit) => about.holds(visit) && isTold(visit));
}
