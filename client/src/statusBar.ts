/** The status bar item: how many findings there are, beside a note; or that the server is in trouble, always. */
import { Disposable, languages, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from "vscode";
import { commandIds } from "./commands.ts";
import { NOTES } from "./documents.ts";
import { type Counts, FindingCounts } from "./findingCounts.ts";
import type { LanguageServer } from "./languageServer.ts";

const SHOW_PROBLEMS = "workbench.actions.view.problems";
const SEVERITIES = ["error", "warning", "information", "hint"] as const;

export function createStatusBarItem(server: LanguageServer): Disposable {
  const item = window.createStatusBarItem("rapporteur.findings", StatusBarAlignment.Left, 0);
  item.name = "Rapporteur";
  const counts = new FindingCounts();
  const update = () => {
    if (server.state === "failed") showTrouble(item);
    else if (server.state === "starting") showStart(item);
    else showCounts(item, counts.total());
    if (server.state === "failed" || noteIsActive()) item.show();
    else item.hide();
  };
  update();
  return Disposable.from(
    item,
    counts,
    counts.onDidChange(update),
    server.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

function noteIsActive(): boolean {
  const document = window.activeTextEditor?.document;
  return document !== undefined && languages.match(NOTES, document) > 0;
}

function showCounts(item: StatusBarItem, counts: Counts): void {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const what = total === 0 ? "no findings" : plural(total, "finding");
  const parts = SEVERITIES.flatMap((name, at) => (counts[at] ? [severity(counts[at], name)] : []));
  say(item, {
    text: `$(checklist) ${capitalised(what)}`,
    label: `Rapporteur: ${what}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`,
    tooltip: [`Rapporteur: ${what}`, ...parts, "", "Select to show the problems"].join("\n"),
    command: SHOW_PROBLEMS,
  });
}

function showStart(item: StatusBarItem): void {
  const label = "Rapporteur is starting";
  say(item, { text: "$(loading~spin) Rapporteur", label, tooltip: label, command: commandIds.showOutput });
}

function showTrouble(item: StatusBarItem): void {
  const label = "Rapporteur's language server does not run";
  say(item, {
    text: "$(error) Rapporteur",
    label: `${label}; select to start it again`,
    tooltip: `${label}.\nNames and dates are not checked.\n\nSelect to start it again`,
    command: commandIds.restartServer,
  });
  item.backgroundColor = new ThemeColor("statusBarItem.errorBackground");
}

interface Saying {
  readonly text: string;
  /** What a screen reader says in place of the text. */
  readonly label: string;
  readonly tooltip: string;
  readonly command: string;
}

function say(item: StatusBarItem, { text, label, tooltip, command }: Saying): void {
  item.text = text;
  item.accessibilityInformation = { label, role: "button" };
  item.tooltip = tooltip;
  item.command = command;
  item.backgroundColor = undefined;
}

/** `information` has no plural. */
function severity(count: number, name: (typeof SEVERITIES)[number]): string {
  return name === "information" ? `${count} ${name}` : plural(count, name);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
