/** One request as the host saw it. */
export interface LoggedRequest {
  /** Counted from 1. */
  readonly number: number;
  readonly actions: number;
  readonly objectPaths: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly isWrite: boolean;
  /** Code of the refusal, where there was one. */
  readonly error?: string;
}

/** Every request since the start, with totals. */
export class RequestLog {
  private readonly requests: LoggedRequest[] = [];

  get entries(): readonly LoggedRequest[] {
    return this.requests;
  }

  get totals(): { readonly requests: number; readonly actions: number; readonly bytesIn: number; readonly bytesOut: number } {
    const sum = (pick: (one: LoggedRequest) => number) => this.requests.reduce((total, one) => total + pick(one), 0);
    return {
      requests: this.requests.length,
      actions: sum((one) => one.actions),
      bytesIn: sum((one) => one.bytesIn),
      bytesOut: sum((one) => one.bytesOut),
    };
  }

  add(request: LoggedRequest): void {
    this.requests.push(request);
  }
}
