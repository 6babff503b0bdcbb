import type { EmulatedBook } from '../book/EmulatedBook';
import { refusal, type RefusalCode } from './refusal';

/** What goes wrong: a refusal, a wait, or something that another person does to the workbook just before. */
export type FaultEffect =
  | { readonly kind: 'refuse'; readonly code: RefusalCode; readonly message?: string }
  /** Everything is carried out, and then the answer is an error. */
  | { readonly kind: 'lose-answer'; readonly code: RefusalCode }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'meddle'; readonly change: (book: EmulatedBook) => void };

/** Something that goes wrong in one request, counted from now (1 is the next), before one of its actions. */
export interface Fault {
  readonly request: number;
  /** Zero-based; absent: before the first. */
  readonly action?: number;
  readonly effect: FaultEffect;
}

/** The faults that are waiting for their request. */
export class FaultPlan {
  private planned: Fault[] = [];

  /** `handled` is the number of requests so far. */
  add(fault: Fault, handled: number): void {
    this.planned.push({ ...fault, request: fault.request + handled });
  }

  /** Milliseconds to wait before a request. */
  delayBefore(request: number): number {
    const delays = this.take((fault) => fault.request === request && fault.effect.kind === 'delay');
    return delays.reduce((total, { effect }) => total + (effect.kind === 'delay' ? effect.milliseconds : 0), 0);
  }

  /** The code to answer with although everything was carried out, or null. */
  lostAnswer(request: number): string | null {
    const [lost] = this.take((fault) => fault.request === request && fault.effect.kind === 'lose-answer');
    return lost?.effect.kind === 'lose-answer' ? lost.effect.code : null;
  }

  /** Lets happen what was planned before one action. */
  beforeAction(request: number, action: number, book: EmulatedBook): void {
    const isDue = (fault: Fault) => fault.effect.kind !== 'lose-answer' && fault.request === request && (fault.action ?? 0) === action;
    for (const { effect } of this.take(isDue)) {
      if (effect.kind === 'meddle') effect.change(book);
      if (effect.kind === 'refuse') throw refusal(effect.code, effect.message ?? `A fault was injected: ${effect.code}.`);
    }
  }

  private take(isDue: (fault: Fault) => boolean): readonly Fault[] {
    const due = this.planned.filter(isDue);
    this.planned = this.planned.filter((fault) => !due.includes(fault));
    return due;
  }
}
