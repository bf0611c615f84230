import { type MouseEvent, type ReactNode, type SubmitEvent, useRef } from "react";
import type { FieldValues } from "react-hook-form";
import { Button } from "../../components/button.tsx";
import { Card, Section } from "../../components/card.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { SectionNoteView } from "./section-note.tsx";
import type { SectionState } from "./use-section.ts";

interface Props<F extends FieldValues> {
  id: string;
  title: string;
  /** What this part decides, in a sentence. */
  lead: string;
  section: SectionState<F>;
  children: ReactNode;
}

/** A part of the settings with its own Save, and what came of it. */
export function SectionForm<F extends FieldValues>({ id, title, lead, section, children }: Props<F>) {
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    // A word that was typed and not yet added belongs to what is saved.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    await section.submit();
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <Section title={title} id={id}>
      <Card>
        <form ref={form} noValidate onMouseDown={keepFocus} onSubmit={(event) => void submit(event)}>
          <div className="grid gap-4 p-4">
            <p className="text-soft">{lead}</p>
            {children}
          </div>
          <SectionNoteView section={section} />
          <Buttons title={title} section={section} />
        </form>
      </Card>
    </Section>
  );
}

/** Leaving a field adds its last word and moves what is below: the button under the mouse must not move before the click. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest("button") !== null) event.preventDefault();
}

function Buttons<F extends FieldValues>({ title, section }: Pick<Props<F>, "title" | "section">) {
  const { isDirty, isSaving, note, discard } = section;
  return (
    <div className="flex items-center justify-end gap-2 border-t border-line px-4 py-3">
      {isDirty && note.kind !== "changed" && (
        <Button kind="quiet" onClick={discard} aria-label={`${m.settings_discard()}: ${title}`}>
          {m.settings_discard()}
        </Button>
      )}
      <Button
        type="submit"
        kind={isDirty ? "primary" : "secondary"}
        isBusy={isSaving}
        aria-label={`${m.save()}: ${title}`}
      >
        {m.save()}
      </Button>
    </div>
  );
}
