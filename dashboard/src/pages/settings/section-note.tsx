import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import type { FieldValues } from "react-hook-form";
import { toProblem } from "../../api/problem.ts";
import type { Settings } from "../../api/types.ts";
import { Button } from "../../components/button.tsx";
import { problemText } from "../../components/problem-text.ts";
import { m } from "../../generated/paraglide/messages.js";
import type { SectionState } from "./use-section.ts";

/** What came of the last saving. */
export function SectionNoteView<F extends FieldValues>({ section }: { section: SectionState<F> }) {
  const { note } = section;
  return (
    <>
      <div role="status">
        {note.kind === "saved" && <Saved />}
        {note.kind === "unchanged" && <p className="px-4 pb-4 text-soft">{m.settings_unchanged()}</p>}
      </div>
      <div role="alert">
        {note.kind === "changed" && <Changed section={section} theirs={note.theirs} />}
        {note.kind === "failed" && <p className="px-4 pb-4 font-medium text-needs">{failureText(note.error)}</p>}
      </div>
    </>
  );
}

function failureText(error: unknown): string {
  return toProblem(error).code === "forbidden" ? m.settings_only_owner() : problemText(error);
}

function Saved() {
  return (
    <p className="mx-4 mb-4 flex flex-wrap items-center gap-x-2 rounded-md bg-accent-wash px-3 py-2 text-accent">
      <Check aria-hidden className="size-4" />
      {m.settings_saved()}
      <Link to="/try-it" className="inline-flex min-h-6 items-center font-medium underline underline-offset-4">
        {m.nav_try_it()}
      </Link>
    </p>
  );
}

function Changed<F extends FieldValues>({ section, theirs }: { section: SectionState<F>; theirs: Settings }) {
  const { form, shape, discard, saveOver, isSaving } = section;
  const [their, mine] = [shape.toFields(theirs), form.getValues()];
  const different = shape.told.filter(({ show }) => show(their) !== show(mine));
  return (
    <div className="mx-4 mb-4 grid gap-3 rounded-md border border-needs-line bg-needs-wash p-3">
      <p className="font-medium text-needs">{m.settings_changed()}</p>
      <p>{m.settings_changed_hint()}</p>
      <dl className="grid gap-2">
        {different.map(({ label, show }) => (
          <div key={label()}>
            <dt className="text-sm text-soft">{m.settings_theirs({ field: label() })}</dt>
            <dd className="whitespace-pre-line">{show(their)}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button onClick={discard}>{m.settings_take_theirs()}</Button>
        <Button isBusy={isSaving} onClick={() => saveOver(theirs)}>
          {m.settings_save_mine()}
        </Button>
      </div>
    </div>
  );
}
