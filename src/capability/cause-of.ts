/** What went wrong, for the log: the message of whatever was thrown. */
export function causeOf(thrown: unknown): string {
  const message =
    typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown
  return typeof message === "string" ? message : "unknown"
}
