export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function suiteLine(line: string): string;
export function readSuiteLine(line: string): string | undefined;
export function failureLines(title: string, reason: string): string[];
export function isOfFailure(line: string): boolean;
export function resultLine(result: Result): string;
export function readResult(line: string): Result | undefined;
export function succeeded(result: Result): boolean;
