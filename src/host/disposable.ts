import type * as vscode from 'vscode';

/** Something with a lifetime: what it registered is disposed of with it, last first. */
export abstract class Disposable {
  readonly #held: vscode.Disposable[] = [];
  #disposed = false;

  protected get disposed(): boolean {
    return this.#disposed;
  }

  dispose(): void {
    this.#disposed = true;
    for (const held of this.#held.splice(0).reverse()) held.dispose();
  }

  /** Keeps a disposable until this is disposed of. */
  protected own<T extends vscode.Disposable>(held: T): T {
    if (this.#disposed) held.dispose();
    else this.#held.push(held);
    return held;
  }
}
