import type { PaneContext } from './PaneContext';

/** The words of one agreement, and how its parts are said. */
export class AgreementTeller {
  constructor(private readonly context: PaneContext) {}

  get words() {
    return this.context.details.agreement;
  }

  say(key: string): string {
    const { label, forReader } = this.context.built.words.report;
    return forReader(label(key));
  }

  /** Who, and by when or on which day, as far as it is said. */
  note(who: string | null, { day, isOpen }: { readonly day: number | null; readonly isOpen: boolean }): string {
    const date = day === null ? null : this.context.built.words.day(day);
    return [...(who === null || who === '' ? [] : [who]), ...(date === null ? [] : [isOpen ? this.words.due(date) : date])].join(', ');
  }
}
