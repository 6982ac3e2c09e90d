const MINUTE = 60_000

/** Whether the job, which wakes each minute, is to run in this one. */
export const isReconciliationDue = (settings: { reconcile_every_minutes: number }, now: Date): boolean =>
  Math.floor(now.getTime() / MINUTE) % settings.reconcile_every_minutes === 0
