import { ArrowRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button, LinkButton } from "../../renderer/ui/button.tsx";
import { Card } from "../../renderer/ui/card.tsx";
import { Checkbox } from "../../renderer/ui/checkbox.tsx";
import { Chip, ChipButton } from "../../renderer/ui/chip.tsx";
import { DataTable } from "../../renderer/ui/data-table.tsx";
import { Dialog } from "../../renderer/ui/dialog.tsx";
import { Diamond } from "../../renderer/ui/diamond.tsx";
import { EmptyState } from "../../renderer/ui/empty-state.tsx";
import { TextField } from "../../renderer/ui/field.tsx";
import { Logo } from "../../renderer/ui/logo.tsx";
import { Notice } from "../../renderer/ui/notice.tsx";
import { Popover } from "../../renderer/ui/popover.tsx";
import { ProgressThread } from "../../renderer/ui/progress-thread.tsx";
import { RadioRow } from "../../renderer/ui/radio-row.tsx";
import { SavedIndicator } from "../../renderer/ui/saved-indicator.tsx";
import { Select } from "../../renderer/ui/select.tsx";
import { SkipLink } from "../../renderer/ui/skip-link.tsx";

const languages = [
  { value: "en", label: "English" },
  { value: "th", label: "ไทย", lang: "th" },
  { value: "my", label: "မြန်မာ", lang: "my" },
];

/** Every primitive in its states. */
export function PrimitivePage() {
  return (
    <div
      style={{
        display: "grid",
        gridTemplateColumns: "minmax(0, 1fr)",
        gap: "1.5rem",
        maxInlineSize: "60rem",
      }}
    >
      <SkipLink to="root">Skip to the content</SkipLink>
      <Logo name="Pandu" />
      <Actions />
      <Fields />
      <Said />
      <Lists />
    </div>
  );
}

function Actions() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card as="section">
      <Row>
        <Button variant="primary">Continue</Button>
        <Button>Review now</Button>
        <Button variant="quiet" icon={<ArrowRight aria-hidden size="1.2em" />}>
          All nine
        </Button>
        <Button variant="primary" isBusy>
          Saving…
        </Button>
        <Button disabled>Hand in</Button>
        <LinkButton href="#certificate">Save the certificate</LinkButton>
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
        <Popover trigger="What is this?">A few words that float.</Popover>
      </Row>
      <Dialog
        isOpen={isOpen}
        title="Hand in this test?"
        closeLabel="Close"
        onClose={() => setOpen(false)}
        actions={<Button variant="primary">Hand in</Button>}
      >
        <p>Two questions are open. They count as wrong.</p>
      </Dialog>
    </Card>
  );
}

function Fields() {
  const [language, setLanguage] = useState("en");
  const [theme, setTheme] = useState("light");
  const [isOn, setOn] = useState(true);
  return (
    <Card as="section">
      <div style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "1.25rem" }}>
        <TextField label="Your name" hint="As it should stand on the certificate." />
        <TextField
          label="Supervisor's code"
          error="This code has 6 digits; you typed 5."
          defaultValue="12345"
        />
        <Select label="Language" options={languages} value={language} onChange={setLanguage} />
        <RadioRow
          legend="Appearance"
          options={["light", "dark", "system"].map((value) => ({ value, label: value }))}
          value={theme}
          onChange={setTheme}
        />
        <Checkbox
          label="Keys 1–9 choose answers"
          hint="Turn this off if you type with speech."
          isChecked={isOn}
          onChange={setOn}
        />
      </div>
    </Card>
  );
}

function Said() {
  return (
    <div style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "0.75rem" }}>
      {(["note", "advice", "warning", "right", "wrong", "error"] as const).map((tone) => (
        <Notice key={tone} tone={tone} title={`A notice of the tone “${tone}”`}>
          <p>What happened, what is safe, what to do next.</p>
        </Notice>
      ))}
      <Row>
        <SavedIndicator state="saving" words="Saving…" />
        <SavedIndicator state="saved" words="Saved" />
        <SavedIndicator state="not-saved" words="Not saved yet" />
        <Chip>
          <Diamond /> Gen AI literacy
        </Chip>
        <ChipButton aria-pressed>Unit: Records</ChipButton>
        <ChipButton aria-pressed={false}>Overdue</ChipButton>
        <Diamond tone="marigold" />
      </Row>
      <ProgressThread value={3} of={7} label="Progress" text="3 of 7 lessons" />
      <ProgressThread value={0} of={7} label="Progress" text="0 of 7 lessons" />
      <ProgressThread value={7} of={7} label="Progress" text="7 of 7 lessons" />
    </div>
  );
}

function Lists() {
  return (
    <>
      <DataTable
        caption="Nine people are overdue"
        columns={[
          { id: "name", label: "Name" },
          { id: "where", label: "Where they are" },
          { id: "late", label: "Days late", isNumber: true },
        ]}
        rows={[
          { id: "1", cells: ["Aung Kyaw M.", "Lesson 5 of 7", 8] },
          { id: "2", cells: ["Nguyễn T. H.", "Not started", 12] },
        ]}
      />
      <EmptyState title="Nobody is on the list yet" actions={<Button>Add a person</Button>}>
        <p>Import a list, collect from a PC, or add people one by one.</p>
      </EmptyState>
    </>
  );
}

function Row({ children }: { readonly children: ReactNode }) {
  return (
    <div style={{ display: "flex", flexWrap: "wrap", gap: "0.75rem", alignItems: "center" }}>{children}</div>
  );
}
