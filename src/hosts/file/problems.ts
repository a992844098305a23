import type { ReadProblem } from "../../core/workbook/content";

/** Beyond this many, more of them tell a user nothing new. */
const MAX_PROBLEMS = 1000;

/** Gathers what could not be read; what is seen twice is told once. */
export class Problems {
  private readonly found: ReadProblem[] = [];
  private readonly known = new Set<string>();
  private unlisted = 0;

  add(sheet: string, cell: string, message: string): void {
    const key = `${sheet}\0${cell}\0${message}`;
    if (this.known.has(key)) return;
    if (this.found.length === MAX_PROBLEMS) {
      this.unlisted++;
      return;
    }
    this.known.add(key);
    this.found.push({ sheet, cell, message });
  }

  list(): ReadProblem[] {
    if (this.unlisted === 0) return [...this.found];
    return [...this.found, { sheet: "", cell: "", message: `There are ${this.unlisted} more cells that cannot be read.` }];
  }
}
