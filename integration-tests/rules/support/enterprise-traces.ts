import type { TextFile } from "./repository-files"

const PARTS = "rbac|auth-oidc"

/** How a use of Medusa's proprietary parts shows in the text of a file. */
const IN_TEXT: Record<string, RegExp> = {
  "their packages": new RegExp(`@medusajs/(?:[\\w./-]*[/-])?(?:${PARTS})\\b`, "i"),
  "their modules": /\bModules\s*(?:\.|\[\s*["'`])\s*RBAC\b/i,
  "their flags": /(?:MEDUSA_FF_|\b)RBAC(?:_\w+)?\b/i,
  "their policies": /\bdefinePolic(?:y|ies)\b/,
  "policies of a route": /\bpolicies\s*:\s*\[/,
  "their staff routes": /\/admin\/(?:rbac|roles|policies)\b/,
  "their sign-in routes": /\/?auth\/(?:\[\w+\]|:\w+|\$\{[^}]*\}|[\w-]+)\/user\b(?![/-]\w)/,
}

/** Where Medusa would load or replace them by the name of a file alone. */
const IN_PATH = /^src\/(?:policies(?:\/|\.)|api\/admin\/rbac\/|api\/auth\/\[?\w+\]?\/user\/)/

/** What of Medusa's enterprise parts a file uses, in words; none is as it must be. */
export function enterpriseTraces({ file, text }: TextFile): string[] {
  const found = Object.entries(IN_TEXT).flatMap(([what, pattern]) => {
    const line = text.split("\n").findIndex((words) => pattern.test(words))
    return line < 0 ? [] : [`${file}:${line + 1} has a trace of ${what}`]
  })
  return IN_PATH.test(file) ? [...found, `${file} stands where their routes or policies are`] : found
}
