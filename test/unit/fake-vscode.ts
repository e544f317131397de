/** The few things of VS Code's API that models and the painter use, for unit tests. */
export const l10n = {
  t: (message: string, ...values: (string | number)[]): string => message.replace(/\{(\d+)\}/g, (_, i: string) => String(values[Number(i)])),
};

type Listener = (event: never) => void;

export class EventEmitter {
  readonly #listeners = new Set<Listener>();
  readonly event = (listener: Listener) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(event?: unknown): void {
    for (const listener of this.#listeners) listener(event as never);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

export class Position {
  constructor(readonly line: number, readonly character: number) {}
}

export class Range {
  constructor(readonly start: Position, readonly end: Position) {}
}

export class ThemeColor {
  constructor(readonly id: string) {}
}

export const DecorationRangeBehavior = { ClosedClosed: 1 };
export const OverviewRulerLane = { Right: 4 };

/** What a test fires, and the editors that it shows. */
export const fake = {
  editors: [] as unknown[],
  visibleEditors: new EventEmitter(),
  changedText: new EventEmitter(),
  closedText: new EventEmitter(),
  configuration: new EventEmitter(),
  disposedStyles: 0,
};

export const window = {
  get visibleTextEditors() {
    return fake.editors;
  },
  onDidChangeVisibleTextEditors: fake.visibleEditors.event,
  createTextEditorDecorationType: (options: object) => ({ ...options, dispose: () => fake.disposedStyles++ }),
};

export const workspace = {
  onDidChangeTextDocument: fake.changedText.event,
  onDidCloseTextDocument: fake.closedText.event,
  onDidChangeConfiguration: fake.configuration.event,
  asRelativePath: String,
};
