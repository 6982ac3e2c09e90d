type Asked = { url: string; ok: boolean; body: unknown }

const messageOf = (body: unknown) =>
  typeof body === "object" && body !== null && "message" in body && typeof body.message === "string"
    ? body.message
    : undefined

/** Why an upload was refused, where this is the answer to one and gives a reason. */
export function refusedUpload({ url, ok, body }: Asked): string | undefined {
  const isUpload = /\/admin\/uploads(\/|$)/.test(new URL(url, "http://localhost").pathname)
  return isUpload && !ok ? messageOf(body) : undefined
}
