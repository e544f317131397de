/** The few things of VS Code's API that models use, for unit tests. */
export const l10n = {
  t: (message: string, ...values: (string | number)[]): string => message.replace(/\{(\d+)\}/g, (_, i: string) => String(values[Number(i)])),
};
