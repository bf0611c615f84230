// Businesses of random size that are asked for random visits, and what the database decided.
import { bookVisit } from "../../src/domain/scheduling/index.ts";
import { deriveId } from "../../src/platform/ids.ts";
import { addTechnician, booking, kansas, request, rowsOf } from "./bookings.ts";
import { testContext } from "./context.ts";
import { demoSettings } from "./demo-settings.ts";
import type { Decide, HeldVisit, Wish } from "./lane-oracle.ts";
import { seededRandom } from "./random.ts";

type TestEnv = Parameters<typeof testContext>[0];

export interface LaneRow {
  appointment_id: string;
  lane: string;
  busy_from: number;
  busy_to: number;
}

export interface Decision {
  lanes: readonly string[];
  held: readonly HeldVisit[];
  wish: Wish;
  /** The lane that the database took, or null. */
  lane: string | null;
}

const minute = 60_000;

/** What one business is: up to four lanes, and half of the businesses grow or shrink on the way. */
interface Plan {
  /** Names of all lanes it may ever have. */
  lanes: readonly string[];
  hasTechnicians: boolean;
  size: number;
  sizeLater: number;
  travelBufferMinutes: number;
}

type Draw = (below: number) => number;

function drawPlan(number: number, draw: Draw): Plan {
  const hasTechnicians = draw(2) === 0;
  const size = 1 + draw(4);
  return {
    hasTechnicians,
    lanes: [1, 2, 3, 4].map((i) => (hasTechnicians ? `tech_${number}_${i}` : `crew-${i}`)),
    size,
    sizeLater: draw(2) === 0 ? size : 1 + draw(4),
    travelBufferMinutes: [0, 15, 30, 45][draw(4)] ?? 0,
  };
}

/** Plays one business; the same number always gives the same wishes. */
export async function playBusiness(
  env: TestEnv,
  number: number,
  visits: number,
): Promise<{ decisions: Decision[]; rows: LaneRow[] }> {
  const random = seededRandom(number);
  const draw: Draw = (below) => Math.floor(random() * below);
  const plan = drawPlan(number, draw);
  const { ctx } = testContext(env, { tenantId: deriveId("business", `lanes-${number}`) });
  if (plan.hasTechnicians) for (const id of plan.lanes) await addTechnician(env.SHARD_0, ctx, id);

  const asked: Asked[] = [];
  for (let i = 0; i < visits; i += 1) {
    const lanes = plan.lanes.slice(0, i < visits / 2 ? plan.size : plan.sizeLater);
    if (i === 0 || i === visits / 2) await keepActive(env.SHARD_0, ctx.tenant.id, lanes);
    const start = kansas("2026-11-25T06:00") + draw(2 * 24 * 60) * minute + draw(minute);
    const end = start + (20 + draw(400)) * minute + draw(3);
    const { travelBufferMinutes } = plan;
    const settings = demoSettings({ crewCount: lanes.length, travelBufferMinutes });
    const key = `lanes-${number}-${i}`;
    await bookVisit(
      ctx,
      booking(key, { settings, request: request({ slot: { start, end }, phone: `+1913555${1000 + i}` }) }),
    );
    asked.push({
      id: deriveId("appointment", key),
      lanes,
      wish: { from: start, to: end + travelBufferMinutes * minute },
    });
  }
  const rows = await rowsOf<LaneRow>(env.SHARD_0, ctx, "lanes_held");
  return { decisions: toDecisions(asked, rows), rows };
}

async function keepActive(shard: D1Database, tenantId: string, ids: readonly string[]): Promise<void> {
  await shard
    .prepare("update technicians set is_active = id in (select value from json_each(?)) where tenant_id = ?")
    .bind(JSON.stringify(ids), tenantId)
    .run();
}

interface Asked {
  id: string;
  lanes: readonly string[];
  wish: Wish;
}

/** What the database decided about each wish, with what it had promised before. */
function toDecisions(asked: readonly Asked[], rows: readonly LaneRow[]): Decision[] {
  const held: HeldVisit[] = [];
  return asked.map(({ id, lanes, wish }) => {
    const lane = rows.find((row) => row.appointment_id === id)?.lane ?? null;
    const before = [...held];
    if (lane !== null) held.push({ lane, ...wish });
    return { lanes, held: before, wish, lane };
  });
}

/** The decisions that this rule would have made otherwise. */
export function disagreements(decisions: readonly Decision[], decide: Decide): Decision[] {
  return decisions.filter((d) => decide(d.lanes, d.held, d.wish) !== d.lane);
}
